# /// variant
# exercise = "identity_function"
# mistakes = ["negative_numbers_set_to_zero", "The result is converted to int, so fractions are cut off"]
# ///
import numpy as np


def identity_function(x):
    y = np.maximum(x, 0)
    return y.astype(int)
