# /// variant
# exercise = "numerical_diff"
# mistakes = ["multiplied_by_h"]
# ///
import numpy as np


def numerical_diff(f, x):
    h = 0.0001
    left, right = [f(x + sign * h) for sign in (-1, 1)]
    rise = right - left
    return rise / 2 * h
