# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["A single sample is not turned into a batch of one row, so y.shape[0] is the number of classes"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    if t.size == y.size:
        t = t.argmax(axis=-1)
    batch_size = y.shape[0]
    return -np.sum(np.log(y[np.arange(batch_size), t] + 1e-7)) / batch_size
