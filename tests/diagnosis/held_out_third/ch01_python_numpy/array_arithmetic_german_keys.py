# /// variant
# exercise = "array_arithmetic"
# mistakes = ["own_keys | relation:other_keys | exception:missing_key"]
# ///
import numpy as np


def array_arithmetic(x, y):
    return dict(add=x + y, sub=x - y, mul=x * y, div=x / y)
