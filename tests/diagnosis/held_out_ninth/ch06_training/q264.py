# /// variant
# exercise = "split_validation"
# mistakes = ["The training rows begin one too late, so a row is lost", "The number of validation rows is rounded instead of cut"]
# ///
import numpy as np


def split_validation(x, t, validation_rate=0.2):
    perm = np.random.permutation(len(x))
    k = round(len(x) * validation_rate)
    val, hunryeon = perm[:k], perm[k + 1:]
    return x[hunryeon], t[hunryeon], x[val], t[val]
