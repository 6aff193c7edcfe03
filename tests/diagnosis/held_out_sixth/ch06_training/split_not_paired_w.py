# /// variant
# exercise = "split_validation"
# mistakes = ["shuffled_separately"]
# ///
import numpy as np


def split_validation(x, t, validation_rate=0.2):
    x = x[np.random.permutation(len(x))]
    t = t[np.random.permutation(len(t))]
    n = int(len(x) * validation_rate)
    return x[n:], t[n:], x[:n], t[:n]
