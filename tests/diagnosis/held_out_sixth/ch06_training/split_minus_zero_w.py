# /// variant
# exercise = "split_validation"
# mistakes = ["The validation rows are cut with a minus sign, so that with 0 of them x[:-0] leaves no training rows"]
# ///
import numpy as np


def split_validation(x, t, validation_rate=0.2):
    idx = np.arange(len(x))
    np.random.shuffle(idx)
    x, t = x[idx], t[idx]
    n = int(len(x) * validation_rate)
    return x[:-n], t[:-n], x[-n:], t[-n:]
