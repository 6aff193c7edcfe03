# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["exception:unknown_numpy_name"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    y = np.atleast_2d(y)
    if np.size(t) == y.size:
        t = np.argmax(np.reshape(t, y.shape), axis=1)
    t = np.atleast_1d(t)
    return -np.sums(np.log(y[np.arange(len(y)), t] + 1e-7)) / len(y)
