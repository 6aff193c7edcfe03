# /// variant
# exercise = "mean_squared_error"
# mistakes = ["exception:removed_numpy_alias"]
# ///
import numpy as np


def mean_squared_error(y, t):
    y = y.astype(np.float)
    t = t.astype(np.float)
    return 0.5 * np.sum((y - t) ** 2)
