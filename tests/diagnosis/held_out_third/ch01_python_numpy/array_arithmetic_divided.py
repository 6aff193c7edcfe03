# /// variant
# exercise = "array_arithmetic"
# mistakes = ["exception:unknown_numpy_name"]
# ///
import numpy as np


def array_arithmetic(x, y):
    return {"sum": x + y, "difference": x - y, "product": x * y, "quotient": np.devide(x, y)}
