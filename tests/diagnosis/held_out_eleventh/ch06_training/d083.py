# /// variant
# exercise = "split_validation"
# mistakes = ["idx is the result of np.random.shuffle, which is None; x[None] only adds an axis, so nothing is shuffled and the shapes are wrong"]
# ///
import numpy as np


def split_validation(x, t, validation_rate=0.2):
    n_val = int(len(x) * validation_rate)
    idx = np.random.shuffle(np.arange(len(x)))
    x = x[idx]
    t = t[idx]
    return x[n_val:], t[n_val:], x[:n_val], t[:n_val]
