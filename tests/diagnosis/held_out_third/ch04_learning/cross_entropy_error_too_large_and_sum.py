# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["small_number_too_large", "summed_over_the_batch | relation:factor_batch"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    y = np.atleast_2d(y)
    if np.size(t) == y.size:
        t = np.reshape(t, y.shape).argmax(axis=1)
    return -np.sum(np.log(y[np.arange(len(y)), np.ravel(t)] + 1e-3))
