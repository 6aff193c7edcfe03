# /// partial
# missing = ["test_rows_of_very_different_size_stay_finite"]
# at_least = 0.6
# at_most = 0.97
# ///
import numpy as np


def softmax(x):
    if x.ndim == 1:
        e = np.exp(x - np.max(x))
        return e / np.sum(e)
    e = np.exp(x - np.mean(x, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)
