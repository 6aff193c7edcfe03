# /// partial
# missing = ["test_one_sample_takes_a_label"]
# at_least = 0.6
# at_most = 0.97
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        return -np.sum(t * np.log(y + 1e-7))
    if t.ndim == 2:
        t = np.argmax(t, axis=1)
    return -np.sum(np.log(y[range(len(y)), t] + 1e-7)) / len(y)
