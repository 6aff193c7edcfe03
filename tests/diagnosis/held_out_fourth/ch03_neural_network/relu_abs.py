# /// variant
# exercise = "relu"
# mistakes = ["absolute_value"]
# says = "Negative numbers are turned positive instead of 0"
# ///
import numpy as np


def relu(x):
    return np.where(x > 0, x, -x)
