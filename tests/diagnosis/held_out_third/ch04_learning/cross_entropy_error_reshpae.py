# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["exception:unknown_array_attribute"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y = y.reshpae(1, -1)
        t = t.reshape(1, -1)
    if t.size == y.size:
        t = t.argmax(axis=1)
    return -np.log(y[np.arange(len(y)), t.ravel()] + 1e-7).mean()
