# /// variant
# exercise = "tangent_line"
# mistakes = ["A global slope is used, so a new tangent changes the earlier ones"]
# ///
import numpy as np


def tangent_line(f, x):
    global d, y
    d = numerical_diff(f, x)
    y = f(x) - d * x
    return lambda t: d * t + y
