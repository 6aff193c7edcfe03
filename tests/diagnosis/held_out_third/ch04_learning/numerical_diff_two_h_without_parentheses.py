# /// variant
# exercise = "numerical_diff"
# mistakes = ["multiplied_by_h"]
# ///
import numpy as np


def numerical_diff(f, x):
    eps = 1e-5
    rise = f(x + eps) - f(x - eps)
    return rise / 2 * eps
