# /// variant
# exercise = "tangent_line"
# mistakes = ["The slope is taken at 0 instead of x", "The intercept is subtracted instead of added"]
# ///
import numpy as np


def tangent_line(f, x):
    giulgi = numerical_diff(f, 0)
    jeolpyeon = f(x) - giulgi * x

    def line(s):
        return giulgi * s - jeolpyeon

    return line
