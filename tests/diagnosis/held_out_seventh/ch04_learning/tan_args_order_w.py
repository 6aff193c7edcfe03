# /// variant
# exercise = "tangent_line"
# mistakes = ["The arguments of numerical_diff are in the wrong order"]
# ///
import numpy as np


def tangent_line(f, x):
    d = numerical_diff(x, f)
    b = f(x) - d * x
    return lambda s: d * s + b
