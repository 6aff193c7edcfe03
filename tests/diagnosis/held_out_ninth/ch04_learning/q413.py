# /// variant
# exercise = "mean_squared_error"
# mistakes = ["^ is used as the power operator"]
# ///
import numpy as np


def mean_squared_error(y, t):
    return 1 / 2 * np.sum((y - t) ^ 2)
