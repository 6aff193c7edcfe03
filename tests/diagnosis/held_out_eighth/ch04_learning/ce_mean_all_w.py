# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["averaged_over_all_elements"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    delta = 1e-7
    y = np.atleast_2d(y)
    if np.size(t) == y.size:
        t = np.reshape(t, y.shape)
    else:
        t = np.eye(y.shape[1])[np.reshape(t, -1)]
    return -np.mean(t * np.log(y + delta))
