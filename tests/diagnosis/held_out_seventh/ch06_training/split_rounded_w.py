# /// variant
# exercise = "split_validation"
# mistakes = ["number_rounded_up", "The seed is fixed, so every call shuffles in the same way"]
# ///
import numpy as np


def split_validation(x, t, validation_rate=0.2):
    np.random.seed(1234)
    N = x.shape[0]
    p = np.random.permutation(N)
    n = int(np.ceil(N * validation_rate))
    return x[p[n:]], t[p[n:]], x[p[:n]], t[p[:n]]
