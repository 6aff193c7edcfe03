# /// variant
# exercise = "relu"
# mistakes = ["np.max(x, 0) takes the maximum along axis 0 instead of comparing each element with 0 as np.maximum does"]
# ///
import numpy as np


def relu(x):
    return np.max(x, 0)
