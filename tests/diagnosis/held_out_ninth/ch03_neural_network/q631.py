# /// variant
# exercise = "sigmoid"
# mistakes = ["The input is clipped to between -5 and 5"]
# ///
import numpy as np


def sigmoid(x):
    # overflow가 나지 않게 자른다
    x = np.clip(x, -5, 5)
    return 1.0 / (1.0 + np.exp(-x))
