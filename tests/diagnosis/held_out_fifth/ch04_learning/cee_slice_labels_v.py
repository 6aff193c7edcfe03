# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["columns_of_all_rows"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y = y.reshape(1, -1)
        t = np.reshape(t, (1, -1)) if np.ndim(t) else np.reshape(t, (1,))
    if t.size == y.size:
        t = np.argmax(t, axis=1)
    return -np.sum(np.log(y[:, t] + 1e-7)) / y.shape[0]
