# /// variant
# exercise = "minibatch"
# mistakes = ["results_exchanged"]
# ///
import numpy as np


def minibatch(x, t, batch_size):
    order = np.random.permutation(x.shape[0])
    picked = order[:batch_size]
    batches = tuple(data[picked] for data in (t, x))
    return batches
