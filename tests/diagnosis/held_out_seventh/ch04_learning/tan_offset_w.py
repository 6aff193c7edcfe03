# /// variant
# exercise = "tangent_line"
# mistakes = ["height_as_intercept"]
# ///
import numpy as np


def tangent_line(f, x):
    d = numerical_diff(f, x)
    c = f(x)

    def line(s):
        return d * s + c

    return line
