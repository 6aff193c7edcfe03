# /// variant
# exercise = "mean_squared_error"
# mistakes = ["square_of_the_sum"]
# ///
import numpy as np


def mean_squared_error(y, t):
    return 0.5 * np.sum(y - t) ** 2
