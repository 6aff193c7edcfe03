# /// variant
# exercise = "split_validation"
# mistakes = ["x and t are shuffled in different orders"]
# ///
import numpy as np


def split_validation(x, t, validation_rate=0.2):
    n = int(x.shape[0] * validation_rate)
    x = np.random.permutation(x)
    t = np.random.permutation(t)
    return x[n:], t[n:], x[:n], t[:n]
