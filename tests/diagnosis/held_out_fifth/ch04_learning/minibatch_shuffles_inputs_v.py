# /// variant
# exercise = "minibatch"
# mistakes = ["data_shuffled_in_place"]
# ///
import numpy as np


def minibatch(x, t, batch_size):
    order = np.random.permutation(len(x))
    x[:] = x[order]
    t[:] = t[order]
    return x[:batch_size].copy(), t[:batch_size].copy()
