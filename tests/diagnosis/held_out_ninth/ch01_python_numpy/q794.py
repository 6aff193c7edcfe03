# /// variant
# exercise = "array_arithmetic"
# mistakes = ["The product is the dot product instead of the elementwise one"]
# ///
import numpy as np


def array_arithmetic(x, y):
    return {
        "sum": np.add(x, y),
        "difference": np.subtract(x, y),
        "product": np.dot(x, y),
        "quotient": np.divide(x, y),
    }
