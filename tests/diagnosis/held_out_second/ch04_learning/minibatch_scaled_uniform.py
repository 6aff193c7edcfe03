# /// variant
# exercise = "minibatch"
# mistakes = ["last_row_never_drawn"]
# ///
import numpy as np


def minibatch(x, t, batch_size):
    last = len(x) - 1
    rows = [int(np.random.random() * last) for _ in range(batch_size)]
    return np.take(x, rows, axis=0), np.take(t, rows, axis=0)
