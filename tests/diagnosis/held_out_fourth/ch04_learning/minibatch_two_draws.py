# /// variant
# exercise = "minibatch"
# mistakes = ["targets_drawn_separately"]
# says = "The rows of x and of t are drawn separately, so they do not belong together"
# ///
import numpy as np


def minibatch(x, t, batch_size):
    x_batch = x[np.random.choice(x.shape[0], batch_size)]
    t_batch = t[np.random.choice(t.shape[0], batch_size)]
    return x_batch, t_batch
