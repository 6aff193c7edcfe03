# /// variant
# exercise = "minibatch"
# mistakes = ["exception:unknown_numpy_name"]
# ///
import numpy as np


def minibatch(x, t, batch_size):
    mask = np.random.choise(len(x), batch_size)
    return x[mask], t[mask]
