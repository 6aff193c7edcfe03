# /// variant
# exercise = "identity_function"
# mistakes = ["identity_matrix"]
# says = "An identity matrix is asked for instead of x, with a size taken from the shape"
# ///
import numpy as np


def identity_function(x):
    n, m = x.shape
    return np.eye(n, m)
