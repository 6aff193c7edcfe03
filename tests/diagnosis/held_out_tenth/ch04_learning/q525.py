# /// variant
# exercise = "minibatch"
# mistakes = ["The same first rows are always taken, none at random"]
# ///
import numpy as np


def minibatch(x, t, batch_size):
    mask = np.arange(batch_size)
    return x[mask], t[mask]
