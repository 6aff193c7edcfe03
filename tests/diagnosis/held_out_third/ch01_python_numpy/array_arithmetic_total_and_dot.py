# /// variant
# exercise = "array_arithmetic"
# mistakes = ["sum_of_all_elements", "dot_product"]
# ///
import numpy as np


def array_arithmetic(x, y):
    result = {"sum": np.sum(x + y)}
    result["difference"] = np.subtract(x, y)
    result["product"] = np.dot(x, y)
    result["quotient"] = np.true_divide(x, y)
    return result
