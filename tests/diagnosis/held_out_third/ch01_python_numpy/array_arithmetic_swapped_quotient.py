# /// variant
# exercise = "array_arithmetic"
# mistakes = ["The quotient is the other way round | mutant:operands_swapped"]
# ///
import numpy as np


def array_arithmetic(x, y):
    return {
        "sum": np.add(x, y),
        "difference": np.subtract(x, y),
        "product": np.multiply(x, y),
        "quotient": np.divide(y, x),
    }
