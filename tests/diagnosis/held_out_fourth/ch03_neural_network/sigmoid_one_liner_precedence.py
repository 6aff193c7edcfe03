# /// variant
# exercise = "sigmoid"
# mistakes = ["missing_parentheses"]
# says = "The brackets around the denominator are missing"
# ///
import numpy as np


def sigmoid(x):
    return 1 / 1 + np.exp(-x)
