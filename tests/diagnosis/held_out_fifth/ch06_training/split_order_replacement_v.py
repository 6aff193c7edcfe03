# /// variant
# exercise = "split_validation"
# mistakes = ["drawn_with_replacement", "validation_comes_first"]
# ///
import numpy as np


def split_validation(x, t, validation_rate=0.2):
    N = len(x)
    k = int(N * validation_rate)
    pick = np.random.choice(N, N)
    xs, ts = x[pick], t[pick]
    return xs[:k], ts[:k], xs[k:], ts[k:]
