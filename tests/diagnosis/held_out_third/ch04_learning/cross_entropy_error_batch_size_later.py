# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["exception:name_before_value"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y, t = y.reshape(1, -1), np.reshape(t, (1, -1))
    if t.size == y.size:
        t = t.argmax(axis=1)
    loss = -np.sum(np.log(y[np.arange(batch_size), t.ravel()] + 1e-7)) / batch_size
    batch_size = y.shape[0]
    return loss
