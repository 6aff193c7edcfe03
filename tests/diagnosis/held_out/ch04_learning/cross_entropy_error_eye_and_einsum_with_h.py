# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["small_number_too_large"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    h = 1e-4
    classes = y.shape[-1]
    if np.ndim(t) < y.ndim:
        t = np.eye(classes)[t]
    rows = y.reshape(-1, classes)
    targets = np.reshape(t, (-1, classes))
    total = np.einsum("nk,nk->", targets, np.log(rows + h))
    return -total / len(rows)
