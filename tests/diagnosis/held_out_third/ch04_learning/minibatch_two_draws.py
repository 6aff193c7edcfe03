# /// variant
# exercise = "minibatch"
# mistakes = ["targets_drawn_separately"]
# ///
import numpy as np


def minibatch(x, t, batch_size):
    n = len(x)
    return x[np.random.choice(n, batch_size)], t[np.random.choice(n, batch_size)]
