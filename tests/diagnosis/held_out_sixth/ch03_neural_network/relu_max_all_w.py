# /// variant
# exercise = "relu"
# mistakes = ["maximum_of_an_array | exception:array_for_integer | exception:axis_of_a_number"]
# ///
import numpy as np


def relu(x):
    return np.max(0, x)
