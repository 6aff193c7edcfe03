# /// variant
# exercise = "minibatch"
# mistakes = ["The seed is set in every call, so the draw is always the same", "Only the first batch_size rows can be drawn"]
# ///
import numpy as np


def minibatch(x, t, batch_size):
    np.random.seed(0)
    batch_mask = np.random.choice(batch_size, batch_size)
    x_batch = x[batch_mask]
    t_batch = t[batch_mask]
    return (x_batch, t_batch)
