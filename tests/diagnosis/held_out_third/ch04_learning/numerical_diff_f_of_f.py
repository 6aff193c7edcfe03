# /// variant
# exercise = "numerical_diff"
# mistakes = ["exception:not_callable | f_overwritten_by_h"]
# ///
import numpy as np


def numerical_diff(f, x):
    f = 1e-4
    return (f(x + f) - f(x - f)) / (2 * f)
