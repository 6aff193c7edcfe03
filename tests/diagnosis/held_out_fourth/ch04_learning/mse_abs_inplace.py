# /// variant
# exercise = "mean_squared_error"
# mistakes = ["The difference is stored in the caller's array y", "Absolute values are added in place of squares"]
# ///
import numpy as np


def mean_squared_error(y, t):
    np.subtract(y, t, out=y, casting="unsafe")
    return 0.5 * np.sum(np.abs(y))
