# /// variant
# exercise = "numerical_diff"
# mistakes = ["multiplied_by_h"]
# ///
import numpy as np


def numerical_diff(func, x):
    h = 0.001
    return (func(x + h) - func(x - h)) / 2.0 * h
