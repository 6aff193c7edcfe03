# /// variant
# exercise = "array_arithmetic"
# mistakes = ["own_keys | relation:other_keys"]
# ///
import numpy as np


def array_arithmetic(x, y):
    return {"sum": x + y, "sub": x - y, "mul": x * y, "div": x / y}
