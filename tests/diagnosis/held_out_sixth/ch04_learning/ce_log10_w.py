# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["logarithm_to_base_ten", "Only the first row of a batch is looked at"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y, t = y.reshape(1, -1), t.reshape(1, -1)
    if t.size == y.size:
        t = t.argmax(axis=1)
    t = t.ravel()
    return -np.mean(np.log10(y[0, t[0]] + 1e-7))
