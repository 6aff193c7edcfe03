# /// partial
# missing = ["test_large_numbers_stay_finite", "test_rows_of_very_different_size_stay_finite"]
# at_least = 0.6
# at_most = 0.9
# ///
import numpy as np


def softmax(x):
    e = np.exp(np.asarray(x, dtype=np.longdouble))
    y = e / np.sum(e, axis=-1, keepdims=True)
    return y.astype(float)
