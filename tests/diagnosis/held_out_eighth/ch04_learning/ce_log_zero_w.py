# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["no_small_number_in_the_logarithm | no_small_number_once_labels_are_found"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        t = t.reshape(1, t.size)
        y = y.reshape(1, y.size)
    if t.size == y.size:
        t = t.argmax(axis=1)
    p = y[np.arange(y.shape[0]), t.ravel()]
    return -np.mean(np.log(p))
