# /// variant
# exercise = "minibatch"
# mistakes = ["range_ends_at_batch_size"]
# says = "The numbers are drawn below batch_size, so only the first rows can come up"
# ///
import numpy as np


def minibatch(x, t, batch_size):
    mask = np.random.choice(batch_size, batch_size)
    return x[mask], t[mask]
