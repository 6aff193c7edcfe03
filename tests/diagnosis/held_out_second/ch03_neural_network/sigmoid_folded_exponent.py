# /// variant
# exercise = "sigmoid"
# mistakes = ["tanh_in_its_place"]
# ///
import numpy as np


def sigmoid(x):
    magnitude = np.absolute(x)
    e = np.exp(-2.0 * magnitude)
    return np.sign(x) * (1.0 - e) / (1.0 + e)
