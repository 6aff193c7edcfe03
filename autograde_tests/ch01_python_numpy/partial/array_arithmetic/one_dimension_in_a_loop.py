# /// partial
# missing = ["test_matrices_are_calculated_element_by_element"]
# at_least = 0.6
# at_most = 0.9
# ///
import numpy as np


def array_arithmetic(x, y):
    n = len(x)
    result = {}
    for name in ("sum", "difference", "product", "quotient"):
        result[name] = np.zeros(n)
    for i in range(n):
        result["sum"][i] = x[i] + y[i]
        result["difference"][i] = x[i] - y[i]
        result["product"][i] = x[i] * y[i]
        result["quotient"][i] = x[i] / y[i]
    return result
