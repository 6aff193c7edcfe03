# /// variant
# exercise = "array_arithmetic"
# mistakes = ["quotient_in_an_integer_array"]
# ///
import numpy as np


def array_arithmetic(x, y):
    answer = {}
    answer["quotient"] = np.empty_like(x)
    for position in np.ndindex(*x.shape):
        answer["quotient"][position] = x[position] / y[position]
    answer["product"] = np.multiply(x, y)
    answer["difference"] = np.add(x, -1 * y)
    answer["sum"] = np.add(x, y)
    return answer
