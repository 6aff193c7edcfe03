# /// variant
# exercise = "relu"
# mistakes = ["numbers_above_one_cut_off"]
# ///
import numpy as np


def relu(x):
    return np.clip(x, 0, 1)
