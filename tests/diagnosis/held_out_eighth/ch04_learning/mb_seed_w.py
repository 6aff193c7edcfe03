# /// variant
# exercise = "minibatch"
# mistakes = ["seed_fixed_in_the_function"]
# ///
import numpy as np


def minibatch(x, t, batch_size):
    np.random.seed(0)
    mask = np.random.choice(x.shape[0], batch_size)
    return x[mask], t[mask]
