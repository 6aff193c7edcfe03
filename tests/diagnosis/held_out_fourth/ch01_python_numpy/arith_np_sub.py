# /// variant
# exercise = "array_arithmetic"
# mistakes = ["np.sub does not exist (it is np.subtract)"]
# ///
import numpy as np


def array_arithmetic(x, y):
    return {
        "sum": np.add(x, y),
        "difference": np.sub(x, y),
        "product": np.multiply(x, y),
        "quotient": np.divide(x, y),
    }
