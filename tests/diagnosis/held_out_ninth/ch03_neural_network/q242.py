# /// variant
# exercise = "sigmoid"
# mistakes = ["The array of the caller is negated in place", "The parentheses of the denominator are missing"]
# ///
import numpy as np


def sigmoid(x):
    x *= -1
    return 1 / 1 + np.exp(x)
