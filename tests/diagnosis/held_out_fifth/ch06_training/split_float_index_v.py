# /// variant
# exercise = "split_validation"
# mistakes = ["The number of rows stays a float, which cannot be used as a slice"]
# ///
import numpy as np


def split_validation(x, t, validation_rate=0.2):
    perm = np.random.permutation(len(x))
    x, t = x[perm], t[perm]
    n_val = len(x) * validation_rate
    return x[n_val:], t[n_val:], x[:n_val], t[:n_val]
