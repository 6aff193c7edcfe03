# /// variant
# exercise = "minibatch"
# mistakes = ["drawn_from_the_array_itself"]
# says = "np.random.choice gets the array x itself, which has more than one dimension"
# ///
import numpy as np


def minibatch(x, t, batch_size):
    idx = np.random.choice(x, batch_size)
    return x[idx], t[idx]
