# /// variant
# exercise = "minibatch"
# mistakes = ["The drawn numbers are used for the columns of x and not for the rows"]
# ///
import numpy as np


def minibatch(x, t, batch_size):
    mask = np.random.choice(len(x), batch_size)
    return x[:, mask], t[mask]
