# /// variant
# exercise = "relu"
# mistakes = ["The array of the caller is modified", "A plain number cannot be indexed"]
# ///
import numpy as np


def relu(x):
    x[x < 0] = 0
    return x
