# /// variant
# exercise = "sigmoid"
# mistakes = ["tanh_in_its_place", "argument_overwritten"]
# ///
import numpy as np


def sigmoid(x):
    if type(x) is np.ndarray:
        x *= -1
        return -np.tanh(x)
    return np.tanh(x)
