# /// variant
# exercise = "tangent_line"
# mistakes = ["height_as_intercept"]
# ///
import numpy as np


def tangent_line(f, x):
    coefficients = [numerical_diff(f, x), f(x)]

    def line(s):
        return np.polyval(coefficients, s)

    return line
