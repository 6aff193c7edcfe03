# /// variant
# exercise = "split_validation"
# mistakes = ["np.random.shuffle returns None, which then serves as the index"]
# ///
import numpy as np


def split_validation(x, t, validation_rate=0.2):
    order = np.random.shuffle(np.arange(len(x)))
    x = x[order]
    t = t[order]
    k = int(len(x) * validation_rate)
    return x[k:], t[k:], x[:k], t[:k]
