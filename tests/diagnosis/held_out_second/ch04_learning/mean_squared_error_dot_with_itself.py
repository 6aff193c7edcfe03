# /// variant
# exercise = "mean_squared_error"
# mistakes = ["divided_by_the_length | half_of_the_mean"]
# ///
import numpy as np


def mean_squared_error(y, t):
    error = np.subtract(y, t)
    return np.dot(error, error) / (2 * len(error))
