# /// variant
# exercise = "mean_squared_error"
# mistakes = ["half_forgotten"]
# ///
import numpy as np


def mean_squared_error(y, t):
    error = 0
    for k in range(len(y)):
        error += (y[k] - t[k]) ** 2
    return error
