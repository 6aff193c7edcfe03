# /// variant
# exercise = "mean_squared_error"
# mistakes = ["Absolute differences are used instead of squares", "The mean is taken instead of the sum"]
# ///
import numpy as np


def mean_squared_error(y, t):
    ocha = np.abs(y - t)
    return 0.5 * np.mean(ocha)
