# /// variant
# exercise = "softmax"
# mistakes = ["The array of the caller is changed by an in-place subtraction"]
# ///
import numpy as np


def softmax(x):
    if x.ndim == 1:
        x -= np.max(x)
        return np.exp(x) / np.sum(np.exp(x))
    x -= x.max(axis=1).reshape(-1, 1)
    return np.exp(x) / np.exp(x).sum(axis=1).reshape(-1, 1)
