# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["missing_minus", "no_small_number_in_the_logarithm"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y = y[np.newaxis, :]
        t = np.asarray(t)[np.newaxis]
    if t.ndim == 1:
        t = np.eye(y.shape[1])[t]
    return np.sum(t * np.log(y)) / len(y)
