# /// variant
# exercise = "relu"
# mistakes = ["Negative numbers keep a tenth of their value"]
# ///
import numpy as np


def relu(x):
    return np.maximum(0.1 * x, x)
