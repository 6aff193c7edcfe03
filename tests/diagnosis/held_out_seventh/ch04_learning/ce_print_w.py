# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["code:return_in_a_branch | code:return_missing | relation:returns_nothing"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y = y.reshape(1, y.size)
        t = t.reshape(1, t.size)
    n = len(y)
    if t.size == y.size:
        # 원-핫
        -np.sum(t * np.log(y + 1e-7)) / n
    else:
        return -np.sum(np.log(y[np.arange(n), t.ravel()] + 1e-7)) / n
