# /// variant
# exercise = "identity_function"
# mistakes = ["returns_a_global | exception:undefined_name"]
# ///
import numpy as np


def identity_function(x):
    return X
