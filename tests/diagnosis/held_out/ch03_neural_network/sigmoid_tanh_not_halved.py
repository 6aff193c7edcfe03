# /// variant
# exercise = "sigmoid"
# mistakes = []
# ///
import numpy as np


def sigmoid(x):
    t = np.tanh(x)
    return (t + 1) / 2
