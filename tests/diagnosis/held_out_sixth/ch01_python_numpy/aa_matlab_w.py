# /// variant
# exercise = "array_arithmetic"
# mistakes = ["The quotient is y / x instead of x / y", "The results are returned as a tuple instead of a dict with names"]
# ///
import numpy as np


def array_arithmetic(x, y):
    s = x + y
    d = x - y
    p = x * y
    q = y / x
    return s, d, p, q
