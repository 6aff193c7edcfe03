# /// variant
# exercise = "minibatch"
# mistakes = ["np.random.seed(0) inside the function makes every call draw the same samples", "The targets are the first batch_size elements of t instead of those drawn for x"]
# ///
import numpy as np


def minibatch(x, t, batch_size):
    np.random.seed(0)
    idx = np.random.randint(0, len(x), size=batch_size)
    return x[idx], t[:batch_size]
