# /// variant
# exercise = "numerical_diff"
# mistakes = ["h_too_small", "The lower value is added instead of subtracted"]
# ///
import numpy as np


def numerical_diff(f, x):
    h = 10e-50
    y1 = f(x + h)
    y2 = f(x - h)
    return (y1 + y2) / (2 * h)
