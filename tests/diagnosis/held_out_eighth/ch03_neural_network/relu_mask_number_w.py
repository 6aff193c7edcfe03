# /// variant
# exercise = "relu"
# mistakes = ["one_for_positive_numbers"]
# ///
import numpy as np


def relu(x):
    x = np.array(x)
    return np.where(x > 0, 1, 0)
