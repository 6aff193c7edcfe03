# /// variant
# exercise = "mean_squared_error"
# mistakes = ["exception:index_out_of_bounds"]
# ///
import numpy as np


def mean_squared_error(y, t):
    E = 0
    for k in range(1, len(y) + 1):
        E = E + (y[k] - t[k]) ** 2
    return E / 2
