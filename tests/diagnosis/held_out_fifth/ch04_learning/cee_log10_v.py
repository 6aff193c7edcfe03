# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["logarithm_to_base_ten"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    y = np.atleast_2d(y)
    t = np.asarray(t)
    if t.size == y.size and t.ndim > 0:
        t = t.reshape(y.shape).argmax(axis=1)
    t = np.atleast_1d(t)
    p = y[np.arange(y.shape[0]), t]
    return -np.log10(p + 1e-7).mean()
