# /// variant
# exercise = "mean_squared_error"
# mistakes = ["absolute_values", "divided_by_the_length | half_of_the_mean"]
# ///
import numpy as np


def mean_squared_error(y, t):
    d = y - t
    return 0.5 * np.sum(np.abs(d)) / len(y)
