# /// variant
# exercise = "relu"
# mistakes = ["argument_overwritten"]
# says = "The negative elements of the caller's array are set to 0"
# ///
import numpy as np


def relu(x):
    if not isinstance(x, np.ndarray):
        return max(0, x)
    x[x < 0] = 0
    return x
