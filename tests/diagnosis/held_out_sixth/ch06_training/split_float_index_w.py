# /// variant
# exercise = "split_validation"
# mistakes = ["exception:index_not_integer"]
# ///
import numpy as np


def split_validation(x, t, validation_rate=0.2):
    order = np.random.permutation(len(x))
    x, t = x[order], t[order]
    n = len(x) * validation_rate
    return x[n:], t[n:], x[:n], t[:n]
