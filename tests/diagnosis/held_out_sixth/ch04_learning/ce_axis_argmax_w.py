# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["argmax over axis 0 is taken of the one-hot targets instead of axis 1"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        t = t.reshape(1, t.size)
        y = y.reshape(1, y.size)
    if t.size == y.size:
        t = t.argmax(axis=0)
    batch_size = y.shape[0]
    return -np.sum(np.log(y[np.arange(batch_size), t.ravel()] + 1e-7)) / batch_size
