# /// variant
# exercise = "mean_squared_error"
# mistakes = ["The square is written ^ 2 as in MATLAB; in Python ^ is a bit operation that floats do not have"]
# ///
import numpy as np


def mean_squared_error(y, t):
    diff = y - t
    E = np.sum(diff ^ 2) / 2
    return E
