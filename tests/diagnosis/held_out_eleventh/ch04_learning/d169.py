# /// variant
# exercise = "numerical_diff"
# mistakes = ["2(h) is written as in mathematics; in Python it calls the number 2 as a function"]
# ///
import numpy as np


def numerical_diff(f, x):
    h = 1e-4
    return (f(x + h) - f(x - h)) / 2(h)
