# /// variant
# exercise = "relu"
# mistakes = []
# ///
import numpy as np


def relu(x):
    return np.clip(x, 0, 1)
