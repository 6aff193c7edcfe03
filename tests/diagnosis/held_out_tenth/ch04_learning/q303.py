# /// variant
# exercise = "minibatch"
# mistakes = ["np.random.choice gets the data instead of their number"]
# ///
import numpy as np


def minibatch(x, t, batch_size):
    mask = np.random.choice(x, batch_size)
    return x[mask], t[mask]
