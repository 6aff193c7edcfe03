# /// variant
# exercise = "relu"
# mistakes = ["maximum_of_an_array"]
# ///
import numpy as np


def relu(x):
    return np.max(0, x)
