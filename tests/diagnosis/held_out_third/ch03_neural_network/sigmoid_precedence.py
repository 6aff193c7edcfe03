# /// variant
# exercise = "sigmoid"
# mistakes = ["missing_parentheses"]
# ///
import numpy as np


def sigmoid(x):
    e = np.exp(-x)
    return 1 / 1 + e
