# /// variant
# exercise = "mean_squared_error"
# mistakes = ["root_taken", "half_forgotten"]
# ///
import numpy as np


def mean_squared_error(y, t):
    return np.linalg.norm(y - t)
