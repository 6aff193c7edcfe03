# /// variant
# exercise = "sigmoid"
# mistakes = ["missing_parentheses"]
# ///
import numpy as np


def sigmoid(x):
    x = np.clip(x, -500, 500)
    return 1 / 1 + np.exp(-x)
