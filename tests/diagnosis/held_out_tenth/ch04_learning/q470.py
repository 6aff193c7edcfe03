# /// variant
# exercise = "numerical_diff"
# mistakes = ["f is indexed with brackets instead of called"]
# ///
import numpy as np


def numerical_diff(f, x):
    h = 1e-4
    return (f[x + h] - f[x - h]) / (2 * h)
