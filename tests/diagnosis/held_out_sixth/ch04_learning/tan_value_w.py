# /// variant
# exercise = "tangent_line"
# mistakes = ["number_instead_of_a_function"]
# ///
import numpy as np


def tangent_line(f, x):
    d = numerical_diff(f, x)
    y = f(x) - d * x
    return d * x + y
