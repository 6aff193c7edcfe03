# /// variant
# exercise = "tangent_line"
# mistakes = ["The slope is not multiplied by x in the intercept"]
# ///
import numpy as np


def tangent_line(f, x):
    d = numerical_diff(f, x)
    y = f(x) - d
    return lambda s: d * s + y
