# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["missing_minus | relation:negated"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        t = t.reshape(1, t.size)
        y = y.reshape(1, y.size)
    if t.size == y.size:
        t = t.argmax(axis=1)
    n = y.shape[0]
    return np.sum(np.log(y[np.arange(n), t.flatten()] + 1e-7)) / n
