# /// variant
# exercise = "identity_function"
# mistakes = ["negative_numbers_set_to_zero"]
# ///
import numpy as np


def identity_function(x):
    mask = np.greater_equal(x, 0)
    return x * mask
