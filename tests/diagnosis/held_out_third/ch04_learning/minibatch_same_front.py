# /// variant
# exercise = "minibatch"
# mistakes = ["first_rows"]
# ///
import numpy as np


def minibatch(x, t, batch_size):
    return x[0:batch_size], t[0:batch_size]
