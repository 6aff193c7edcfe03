# /// variant
# exercise = "softmax"
# mistakes = ["sum_along_the_columns"]
# ///
import numpy as np


def softmax(x):
    if np.ndim(x) == 1:
        p = np.exp(x - max(x))
        return p / sum(p)
    top = np.array([[max(row)] for row in x])
    p = np.exp(x - top)
    totals = np.einsum("nc->c", p)
    return np.divide(p, totals[np.newaxis, :])
