# /// variant
# exercise = "mean_squared_error"
# mistakes = ["np.linalg.norm is the root of the sum of squares and is not squared again"]
# ///
import numpy as np


def mean_squared_error(y, t):
    return np.linalg.norm(y - t) / 2
