# /// variant
# exercise = "numerical_diff"
# mistakes = ["np.gradient takes an array of values and not a function, so it stops with an error"]
# ///
import numpy as np


def numerical_diff(f, x):
    return np.gradient(f, x, 1e-4)
