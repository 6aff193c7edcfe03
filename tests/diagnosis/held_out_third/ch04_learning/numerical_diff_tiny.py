# /// variant
# exercise = "numerical_diff"
# mistakes = ["h_too_small"]
# true = ["relation:all_zero"]
# ///
import numpy as np


def numerical_diff(f, x):
    h = 1e-40
    return (f(x + h) - f(x - h)) / (2 * h)
