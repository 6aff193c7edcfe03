# /// variant
# exercise = "mean_squared_error"
# mistakes = ["The caret is used as the power sign, which floats do not have"]
# ///
import numpy as np


def mean_squared_error(y, t):
    return 1 / 2 * np.sum((y - t) ^ 2)
