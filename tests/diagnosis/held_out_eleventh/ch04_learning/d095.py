# /// variant
# exercise = "minibatch"
# mistakes = ["Two separate draws are used for x and for t, so samples and targets do not belong together"]
# ///
import numpy as np


def minibatch(x, t, batch_size):
    N = len(x)
    x_batch = x[np.random.choice(N, batch_size)]
    t_batch = t[np.random.choice(N, batch_size)]
    return x_batch, t_batch
