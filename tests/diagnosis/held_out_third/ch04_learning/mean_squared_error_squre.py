# /// variant
# exercise = "mean_squared_error"
# mistakes = ["exception:unknown_numpy_name"]
# ///
import numpy as np


def mean_squared_error(y, t):
    return 0.5 * np.sum(np.squre(y - t))
