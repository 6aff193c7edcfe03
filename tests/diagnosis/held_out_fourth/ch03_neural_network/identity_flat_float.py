# /// variant
# exercise = "identity_function"
# mistakes = ["flattened", "The numbers are rounded to integers"]
# says = "The array is flattened; The numbers are rounded to integers"
# ///
import numpy as np


def identity_function(x):
    return np.ravel(np.round(x))
