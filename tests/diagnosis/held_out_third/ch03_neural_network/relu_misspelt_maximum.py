# /// variant
# exercise = "relu"
# mistakes = ["exception:unknown_numpy_name"]
# ///
import numpy as np


def relu(x):
    return np.maximun(0, x)
