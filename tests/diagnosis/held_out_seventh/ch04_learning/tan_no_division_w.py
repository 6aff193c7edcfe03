# /// variant
# exercise = "tangent_line"
# mistakes = ["The slope is computed without a division by the distance"]
# ///
import numpy as np


def tangent_line(f, x):
    slope = f(x + 1e-4) - f(x - 1e-4)
    intercept = f(x) - slope * x
    return lambda s: slope * s + intercept
