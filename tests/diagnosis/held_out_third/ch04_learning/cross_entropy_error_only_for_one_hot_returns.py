# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["code:return_in_a_branch | relation:wrong_for_labels | relation:returns_nothing"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y, t = y.reshape(1, y.size), t.reshape(1, t.size)
    if t.size == y.size:
        loss = 0.0
        for k in range(len(y)):
            loss -= np.sum(t[k] * np.log(y[k] + 1e-7))
        return loss / len(y)
