# /// variant
# exercise = "tangent_line"
# mistakes = ["d and c are global, so the line made last overwrites the slope and intercept of the earlier ones", "The intercept is f(x) + d * x instead of f(x) - d * x"]
# ///
import numpy as np


def tangent_line(f, x):
    global d, c
    d = numerical_diff(f, x)
    c = f(x) + d * x
    return lambda s: d * s + c
