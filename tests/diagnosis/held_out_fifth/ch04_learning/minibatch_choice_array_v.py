# /// variant
# exercise = "minibatch"
# mistakes = ["drawn_from_the_array_itself"]
# ///
import numpy as np


def minibatch(x, t, batch_size):
    x_batch = np.random.choice(x, batch_size)
    t_batch = np.random.choice(t, batch_size)
    return x_batch, t_batch
