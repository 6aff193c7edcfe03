# /// variant
# exercise = "split_validation"
# mistakes = ["data_shuffled_in_place"]
# ///
import numpy as np


def split_validation(x, t, validation_rate=0.2):
    idx = np.random.permutation(x.shape[0])
    x[...] = x[idx]
    t[...] = t[idx]
    n = int(x.shape[0] * validation_rate)
    return x[n:].copy(), t[n:].copy(), x[:n].copy(), t[:n].copy()
