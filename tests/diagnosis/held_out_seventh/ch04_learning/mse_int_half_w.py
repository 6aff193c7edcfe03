# /// variant
# exercise = "mean_squared_error"
# mistakes = ["floor_division | relation:truncated"]
# ///
import numpy as np


def mean_squared_error(y, t):
    diff = y - t
    return np.sum(diff * diff) // 2
