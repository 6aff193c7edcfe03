# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["The length of t is asked for, which a single label does not have"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y = y.reshape(1, -1)
        if len(t) == y.size:
            t = t.reshape(1, -1)
    if t.ndim == 2:
        return -np.sum(t * np.log(y + 1e-7)) / y.shape[0]
    return -np.mean(np.log(y[np.arange(y.shape[0]), t] + 1e-7))
