# /// variant
# exercise = "split_validation"
# mistakes = ["The arrays of the caller are overwritten by the shuffled ones", "The validation data are returned before the training data"]
# ///
import numpy as np


def split_validation(x, t, validation_rate=0.2):
    idx = np.arange(len(x))
    np.random.shuffle(idx)
    x[:] = x[idx]
    t[:] = t[idx]
    gae = int(len(x) * validation_rate)
    return x[:gae], t[:gae], x[gae:], t[gae:]
