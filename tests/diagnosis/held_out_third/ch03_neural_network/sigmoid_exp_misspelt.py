# /// variant
# exercise = "sigmoid"
# mistakes = ["exception:unknown_numpy_name"]
# ///
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.epx(-x))
