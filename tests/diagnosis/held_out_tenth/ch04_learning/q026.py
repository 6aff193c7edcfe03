# /// variant
# exercise = "tangent_line"
# mistakes = ["The arguments of numerical_diff are swapped"]
# ///
import numpy as np


def tangent_line(f, x):
    d = numerical_diff(x, f)
    y = f(x) - d * x
    return lambda t: d * t + y
