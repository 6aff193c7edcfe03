# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["missing_minus"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    rows = np.atleast_2d(y)
    t = np.asarray(t)
    labels = t.reshape(rows.shape).argmax(axis=1) if t.size == rows.size else t.reshape(-1)
    picked = rows[range(len(rows)), labels]
    return np.mean(np.log(picked + 1e-7))
