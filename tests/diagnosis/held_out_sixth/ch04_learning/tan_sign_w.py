# /// variant
# exercise = "tangent_line"
# mistakes = ["intercept_with_the_wrong_sign | slope_times_x_added", "The line converts its argument to int, so fractions and arrays are not treated right"]
# ///
import numpy as np


def tangent_line(f, x):
    d = numerical_diff(f, x)
    y0 = f(x) + d * x
    return lambda s: d * int(s) + y0
