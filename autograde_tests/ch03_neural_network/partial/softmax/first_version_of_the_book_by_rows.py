# /// partial
# missing = ["test_large_numbers_stay_finite", "test_rows_of_very_different_size_stay_finite"]
# at_least = 0.6
# at_most = 0.9
# ///
import numpy as np


def softmax(x):
    if x.ndim == 2:
        x = x.T
        y = np.exp(x) / np.sum(np.exp(x), axis=0)
        return y.T
    return np.exp(x) / np.sum(np.exp(x))
