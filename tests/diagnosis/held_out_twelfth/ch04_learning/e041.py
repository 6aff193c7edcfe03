# /// variant
# exercise = "minibatch"
# mistakes = ["Rows of x and of t are drawn by two separate calls of rng.choice, so samples and targets do not belong together"]
# ///
import numpy as np


def minibatch(x, t, batch_size):
    rng = np.random.default_rng()
    return rng.choice(x, batch_size, axis=0), rng.choice(t, batch_size, axis=0)
