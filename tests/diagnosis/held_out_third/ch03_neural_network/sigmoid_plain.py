# /// variant
# exercise = "sigmoid"
# mistakes = ["overflow_warning"]
# ///
import numpy as np


def sigmoid(z):
    return np.power(1.0 + np.exp(-z), -1.0)
