# /// variant
# exercise = "minibatch"
# mistakes = ["range_ends_at_batch_size"]
# ///
import numpy as np


def minibatch(x, t, batch_size):
    batch_mask = np.random.choice(batch_size, batch_size)
    x_batch = x[batch_mask]
    t_batch = t[batch_mask]
    return x_batch, t_batch
