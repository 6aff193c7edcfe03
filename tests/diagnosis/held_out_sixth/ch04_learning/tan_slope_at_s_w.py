# /// variant
# exercise = "tangent_line"
# mistakes = ["slope_at_s"]
# ///
import numpy as np


def tangent_line(f, x):
    def line(s):
        d = numerical_diff(f, s)
        return d * s + (f(x) - d * x)

    return line
