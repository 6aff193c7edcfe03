# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["The logarithm to base 10 is used", "small_number_too_large"]
# says = "The logarithm to base 10 is used; The number added inside the logarithm is 0.01, much too large"
# ///
import numpy as np


def cross_entropy_error(y, t):
    delta = 1e-2
    y = np.atleast_2d(y)
    if np.size(t) == y.size:
        t = np.argmax(np.reshape(t, y.shape), axis=1)
    t = np.atleast_1d(t)
    return -np.mean(np.log10(y[np.arange(len(y)), t] + delta))
