# /// variant
# exercise = "relu"
# mistakes = ["np.max(0, x) takes x as the axis, so it stops with an error; the elementwise function is np.maximum"]
# ///
import numpy as np


def relu(x):
    return np.max(0, x)
