# /// variant
# exercise = "numerical_diff"
# mistakes = ["forward_difference"]
# ///
import numpy as np


def numerical_diff(f, x):
    step = 1e-5
    return (f(x + step) - f(x)) / step
