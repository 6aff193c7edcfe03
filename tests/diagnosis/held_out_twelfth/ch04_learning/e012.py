# /// variant
# exercise = "minibatch"
# mistakes = ["The drawn numbers are floats, and an array cannot be indexed by floats, so an IndexError is raised"]
# ///
import numpy as np


def minibatch(x, t, batch_size):
    x_batch = []
    t_batch = []
    for i in range(batch_size):
        r = np.floor(np.random.rand() * len(x))
        x_batch.append(x[r])
        t_batch.append(t[r])
    return np.array(x_batch), np.array(t_batch)
