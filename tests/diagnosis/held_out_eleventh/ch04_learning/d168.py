# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["For labels y[:, t] takes every column of t for every row, N x N probabilities instead of one for each row"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y = y.reshape(1, -1)
        t = np.reshape(t, (1, -1)) if np.size(t) > 1 else np.reshape(t, 1)
    n = y.shape[0]
    if t.size == y.size:
        t = t.argmax(axis=1)
    return -np.sum(np.log(y[:, t] + 1e-7)) / n
