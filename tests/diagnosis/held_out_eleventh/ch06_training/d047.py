# /// variant
# exercise = "split_validation"
# mistakes = ["x and t are permuted independently, so rows and targets no longer belong together", "The first int(N * validation_rate) rows become the training data and the rest the validation data"]
# ///
import numpy as np


def split_validation(x, t, validation_rate=0.2):
    n = int(len(x) * validation_rate)
    x = np.random.permutation(x)
    t = np.random.permutation(t)
    return x[:n], t[:n], x[n:], t[n:]
