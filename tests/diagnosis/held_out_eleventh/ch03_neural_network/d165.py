# /// variant
# exercise = "identity_function"
# mistakes = ["np.identity(x) makes an identity matrix of a size, and an array or a float is not a size"]
# ///
import numpy as np


def identity_function(x):
    return np.identity(x)
