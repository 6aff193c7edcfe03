# /// variant
# exercise = "mean_squared_error"
# mistakes = ["divided_by_the_length"]
# ///
import numpy as np


def mean_squared_error(y, t):
    오차 = np.linalg.norm(np.subtract(y, t))
    return 오차**2 / (2 * y.size)
