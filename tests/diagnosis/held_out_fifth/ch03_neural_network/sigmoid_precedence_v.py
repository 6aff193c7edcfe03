# /// variant
# exercise = "sigmoid"
# mistakes = ["missing_parentheses"]
# ///
import numpy as np


def sigmoid(z):
    e = np.exp(-np.clip(z, -700, 700))
    return 1 / 1 + e
