# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["summed_over_the_batch"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        t = np.array(t).reshape(1, -1) if np.ndim(t) == 1 else np.array([t])
        y = y.reshape(1, y.size)
    n = y.shape[0]
    if t.ndim == 2:
        return -np.sum(t * np.log(y + 1e-7)) / n
    return -np.sum(np.log(y[np.arange(n), t] + 1e-7))
