# /// variant
# exercise = "identity_function"
# mistakes = ["The parameter is x but X is returned"]
# ///
import numpy as np


def identity_function(x):
    return X
