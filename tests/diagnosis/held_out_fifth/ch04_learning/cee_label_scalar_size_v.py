# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["A single label for one datum is not handled, because it has no axes to be reshaped to a row"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y = y.reshape(1, y.size)
        t = t.reshape(1, y.shape[1])
    if t.size == y.size:
        t = t.argmax(axis=1)
    batch_size = y.shape[0]
    return -np.sum(np.log(y[np.arange(batch_size), t] + 1e-7)) / batch_size
