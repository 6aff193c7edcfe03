# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["The one-hot rows are made with np.eye for every t, also for one that is one-hot already"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    y2 = np.atleast_2d(y)
    classes = y2.shape[1]
    T = np.eye(classes)[np.atleast_1d(t)]
    return -np.sum(T * np.log(y2 + 1e-7)) / len(y2)
