# /// variant
# exercise = "numerical_diff"
# mistakes = ["only_the_second_value_divided"]
# ///
import numpy as np


def numerical_diff(f, x):
    h = 1e-4
    above, below = f(x + h), f(x - h)
    return above - below / (2 * h)
