# /// variant
# exercise = "numerical_diff"
# mistakes = ["exception:one_for_l | exception:undefined_name"]
# ///
import numpy as np


def numerical_diff(f, x):
    h = le - 4
    return (f(x + h) - f(x - h)) / (2 * h)
