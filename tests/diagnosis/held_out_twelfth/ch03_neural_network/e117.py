# /// variant
# exercise = "sigmoid"
# mistakes = ["x is clipped from below at 0, so all negative inputs give the value of 0", "The numerator is exp(-x) instead of 1, which gives the sigmoid of -x"]
# ///
import numpy as np


def sigmoid(x):
    x = np.clip(x, 0, 500)  # overflow 방지
    e = np.exp(-x)
    return e / (1 + e)
