# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["columns_of_all_rows"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y = y[np.newaxis, :]
        t = t.reshape(1, -1)
    if t.shape == y.shape:
        t = np.argmax(t, axis=1)
    t = t.ravel()
    return -np.sum(np.log(y[:, t] + 1e-7)) / len(y)
