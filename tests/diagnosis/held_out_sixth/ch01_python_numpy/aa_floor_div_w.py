# /// variant
# exercise = "array_arithmetic"
# mistakes = ["floor_division"]
# ///
import numpy as np


def array_arithmetic(x, y):
    result = {}
    result["sum"] = x + y
    result["difference"] = x - y
    result["product"] = x * y
    result["quotient"] = x // y
    return result
