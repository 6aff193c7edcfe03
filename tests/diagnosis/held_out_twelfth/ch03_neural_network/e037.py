# /// variant
# exercise = "relu"
# mistakes = ["np.clip has the upper bound 1, so values greater than 1 become 1"]
# ///
import numpy as np


def relu(x):
    return np.clip(x, 0, 1)
