# /// variant
# exercise = "numerical_diff"
# mistakes = ["multiplied_by_h"]
# ///
import numpy as np


def numerical_diff(f, x):
    h = 1e-4
    upper = f(x + h)
    lower = f(x - h)
    return (upper - lower) / 2 * h
