# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["The sum over the batch is not divided by the batch size"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y = y.reshape(1, -1)
        t = t.reshape(1, -1)
    if t.size == y.size:
        t = t.argmax(axis=1)
    t = t.reshape(-1)
    return -np.sum(np.log(y[np.arange(len(y)), t] + 1e-7))
