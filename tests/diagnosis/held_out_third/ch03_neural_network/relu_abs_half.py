# /// variant
# exercise = "relu"
# mistakes = ["The negative numbers keep half | small_slope_for_negative_numbers"]
# ///
import numpy as np


def relu(x):
    return np.where(x > 0, x, 0.01 * x)
