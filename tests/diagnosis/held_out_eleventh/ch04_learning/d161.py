# /// variant
# exercise = "mean_squared_error"
# mistakes = ["np.mean divides the sum of squares by the number of elements, which the text does not want"]
# ///
import numpy as np


def mean_squared_error(y, t):
    return 0.5 * np.mean((y - t) ** 2)
