# /// variant
# exercise = "array_arithmetic"
# mistakes = ["It calls np.sub, which NumPy does not have (it is np.subtract), and stops with an AttributeError."]
# ///
import numpy as np

def array_arithmetic(x, y):
    return {
        "sum": np.add(x, y),
        "difference": np.sub(x, y),
        "product": np.multiply(x, y),
        "quotient": np.divide(x, y),
    }
