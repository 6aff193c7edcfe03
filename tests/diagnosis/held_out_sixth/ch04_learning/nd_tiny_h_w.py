# /// variant
# exercise = "numerical_diff"
# mistakes = ["h_too_small"]
# ///
import numpy as np


def numerical_diff(f, x):
    h = 1e-50
    return (f(x + h) - f(x - h)) / (2 * h)
