# /// variant
# exercise = "numerical_diff"
# mistakes = ["h is written 10^-4, which is a bitwise operation and gives -10"]
# ///
import numpy as np


def numerical_diff(f, x):
    h = 10 ^ -4
    return (f(x + h) - f(x - h)) / (2 * h)
