# /// variant
# exercise = "sigmoid"
# mistakes = ["exception:array_as_truth"]
# ///
import numpy as np


def sigmoid(x):
    if x >= 0:
        return 1 / (1 + np.exp(-x))
    z = np.exp(x)
    return z / (1 + z)
