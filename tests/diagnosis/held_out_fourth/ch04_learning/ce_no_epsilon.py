# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["no_small_number_in_the_logarithm"]
# says = "Nothing protects the logarithm from a probability of 0"
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y = y.reshape(1, y.size)
        t = np.array(t).reshape(1, -1)
    n = y.shape[0]
    if t.size == y.size:
        t = t.argmax(axis=1)
    t = np.ravel(t)
    return -np.sum(np.log(y[np.arange(n), t])) / n
