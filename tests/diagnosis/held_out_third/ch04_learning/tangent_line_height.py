# /// variant
# exercise = "tangent_line"
# mistakes = ["height_as_intercept"]
# ///
import numpy as np


def tangent_line(f, x):
    d = numerical_diff(f, x)
    return lambda s: d * s + f(x)
