# /// variant
# exercise = "minibatch"
# mistakes = ["seed_fixed_in_the_function", "last_row_never_drawn"]
# says = "The seed is fixed inside, so every call draws the same rows; The last row can never be drawn"
# ///
import numpy as np


def minibatch(x, t, batch_size):
    np.random.seed(42)
    rows = np.random.randint(0, max(len(x) - 1, 1), size=batch_size)
    return x[rows], t[rows]
