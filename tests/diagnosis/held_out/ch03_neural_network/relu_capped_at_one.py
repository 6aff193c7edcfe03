# /// variant
# exercise = "relu"
# mistakes = []
# ///
import numpy as np


def relu(x):
    lower = np.where(np.less(x, 0), 0, x)
    return np.where(np.greater(lower, 1), 1, lower)
