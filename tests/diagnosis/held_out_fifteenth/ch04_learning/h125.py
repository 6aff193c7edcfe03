# /// variant
# exercise = "minibatch"
# mistakes = ["Passes the two-dimensional data to np.random.choice instead of their number: ValueError."]
# ///
import numpy as np

def minibatch(x, t, batch_size):
    batch_mask = np.random.choice(x, batch_size)
    x_batch = x[batch_mask]
    t_batch = t[batch_mask]
    return x_batch, t_batch
