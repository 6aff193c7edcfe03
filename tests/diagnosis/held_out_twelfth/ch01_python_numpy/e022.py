# /// variant
# exercise = "array_arithmetic"
# mistakes = ["The difference is stored under the key \"diff\" instead of \"difference\"", "The product is np.dot(x, y), not the product element by element"]
# ///
import numpy as np


def array_arithmetic(x, y):
    result = {}
    result["sum"] = x + y
    result["diff"] = x - y
    result["product"] = np.dot(x, y.T)
    result["quotient"] = x / y
    # print(result)
    return result
