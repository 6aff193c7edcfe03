# /// variant
# exercise = "identity_function"
# mistakes = ["x is divided by its sum, as if the results had to be probabilities"]
# ///
import numpy as np


def identity_function(x):
    y = x / np.sum(x)
    return y
