# /// variant
# exercise = "minibatch"
# mistakes = ["x and t are drawn separately, so they do not belong together"]
# ///
import numpy as np


def minibatch(x, t, batch_size):
    x_batch = x[np.random.choice(len(x), batch_size)]
    t_batch = t[np.random.choice(len(t), batch_size)]
    return x_batch, t_batch
