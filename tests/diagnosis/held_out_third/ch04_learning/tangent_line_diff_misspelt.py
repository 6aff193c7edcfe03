# /// variant
# exercise = "tangent_line"
# mistakes = ["exception:undefined_name"]
# ///
import numpy as np


def tangent_line(f, x):
    slope = numerical_dif(f, x)
    intercept = f(x) - slope * x

    def line(s):
        return slope * s + intercept

    return line
