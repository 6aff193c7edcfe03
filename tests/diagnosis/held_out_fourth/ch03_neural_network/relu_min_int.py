# /// variant
# exercise = "relu"
# mistakes = ["minimum_in_its_place", "fractions_cut_off"]
# says = "The smaller one of 0 and x is taken; The result is cut to integers"
# ///
import numpy as np


def relu(x):
    결과 = np.minimum(x, 0)
    return np.asarray(결과).astype(np.int64)
