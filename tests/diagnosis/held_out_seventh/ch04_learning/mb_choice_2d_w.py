# /// variant
# exercise = "minibatch"
# mistakes = ["drawn_from_the_array_itself | exception:choice_of_a_matrix"]
# ///
import numpy as np


def minibatch(x, t, batch_size):
    mask = np.random.choice(x, batch_size)
    x_batch = x[mask]
    t_batch = t[mask]
    return x_batch, t_batch
