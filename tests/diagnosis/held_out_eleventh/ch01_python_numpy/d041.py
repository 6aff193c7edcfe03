# /// variant
# exercise = "array_arithmetic"
# mistakes = ["s is the same array as x, so s += y changes the caller's x and every later result uses the changed x", "The quotient is y / x instead of x / y"]
# ///
import numpy as np


def array_arithmetic(x, y):
    s = x
    s += y
    d = np.subtract(x, y)
    p = np.multiply(x, y)
    q = y / x
    return {"sum": s, "difference": d, "product": p, "quotient": q}
