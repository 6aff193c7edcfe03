# /// variant
# exercise = "relu"
# mistakes = ["minimum_in_its_place", "fractions_cut_off | relation:truncated"]
# ///
import numpy as np


def relu(x):
    y = np.minimum(0, x)
    return np.array(y).astype(int)
