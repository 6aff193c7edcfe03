# /// variant
# exercise = "minibatch"
# mistakes = ["targets_drawn_separately"]
# ///
import numpy as np


def minibatch(x, t, batch_size):
    n = x.shape[0]
    x_batch = x[np.random.choice(n, batch_size)]
    t_batch = t[np.random.choice(n, batch_size)]
    return x_batch, t_batch
