# /// variant
# exercise = "tangent_line"
# mistakes = ["slope_and_intercept_shared"]
# ///
import numpy as np


def line(s):
    return d * s + c


def tangent_line(f, x):
    global d, c
    d = numerical_diff(f, x)
    c = f(x) - d * x
    return line
