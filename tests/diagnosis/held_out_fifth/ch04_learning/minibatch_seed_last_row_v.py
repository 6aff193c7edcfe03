# /// variant
# exercise = "minibatch"
# mistakes = ["seed_fixed_in_the_function", "last_row_never_drawn"]
# ///
import numpy as np


def minibatch(x, t, batch_size):
    rng = np.random.default_rng(0)
    if len(x) > 1:
        idx = rng.integers(0, len(x) - 1, batch_size)
    else:
        idx = np.zeros(batch_size, dtype=int)
    return x[idx], t[idx]
