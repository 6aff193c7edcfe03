# /// variant
# exercise = "identity_function"
# mistakes = ["The input is multiplied with an identity matrix, which fails for a plain number"]
# ///
import numpy as np


def identity_function(x):
    return np.dot(x, np.eye(x.shape[-1]))
