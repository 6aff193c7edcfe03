# /// variant
# exercise = "relu"
# mistakes = ["maximum_of_an_array"]
# says = "np.max is used with two arguments in place of np.maximum"
# ///
import numpy as np


def relu(x):
    return np.max(0, x)
