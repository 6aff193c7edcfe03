# /// variant
# exercise = "array_arithmetic"
# mistakes = ["The array x of the caller is changed by an in-place subtraction", "A key is misspelt as qoutient"]
# ///
import numpy as np


def array_arithmetic(x, y):
    result = {}
    result["sum"] = x + y
    result["product"] = x * y
    result["qoutient"] = x / y
    x -= y
    result["difference"] = x
    return result
