# /// variant
# exercise = "mean_squared_error"
# mistakes = ["divided_by_the_length"]
# ///
import numpy as np


def mean_squared_error(y, t):
    return np.mean((y - t) ** 2)
