# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["columns_of_all_rows"]
# says = "For labels the columns y[:, t] are taken, so every row is combined with every label"
# ///
import numpy as np


def cross_entropy_error(y, t):
    eps = 1e-7
    if y.ndim == 1:
        if np.ndim(t) == 0:
            return -np.log(y[t] + eps)
        return -np.sum(t * np.log(y + eps))
    N = y.shape[0]
    if t.ndim == 1:
        return -np.sum(np.log(y[:, t] + eps)) / N
    return -np.sum(t * np.log(y + eps)) / N
