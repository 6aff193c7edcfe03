# /// variant
# exercise = "mean_squared_error"
# mistakes = ["exception:undefined_name"]
# ///
import numpy as np


def mean_squared_error(y, t):
    return 0.5 * np.sum((y_t) ** 2)
