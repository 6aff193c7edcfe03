# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["exception:function_subscripted | exception:function_not_called | exception:not_subscriptable"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    y = np.atleast_2d(y)
    if np.size(t) == y.size:
        t = np.reshape(t, y.shape).argmax(axis=1)
    return -np.mean(np.log(y[np.arange[len(y)], np.ravel(t)] + 1e-7))
