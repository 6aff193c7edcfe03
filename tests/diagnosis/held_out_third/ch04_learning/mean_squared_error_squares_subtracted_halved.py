# /// variant
# exercise = "mean_squared_error"
# mistakes = ["squares_subtracted"]
# ///
import numpy as np


def mean_squared_error(y, t):
    return np.sum(y * y - t * t) / 2
