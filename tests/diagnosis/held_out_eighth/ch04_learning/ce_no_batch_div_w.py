# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["summed_over_the_batch"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y = y.reshape(1, -1)
        t = t.reshape(1, -1)
    if t.size == y.size:
        t = t.argmax(axis=1)
    t = t.reshape(-1)
    chosen = y[np.arange(len(y)), t]
    return -np.sum(np.log(chosen + 1e-7))
