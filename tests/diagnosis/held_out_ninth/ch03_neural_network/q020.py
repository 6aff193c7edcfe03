# /// variant
# exercise = "relu"
# mistakes = ["np.max is used instead of np.maximum"]
# ///
import numpy as np


def relu(x):
    return np.max(0, x)
