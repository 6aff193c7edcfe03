# /// variant
# exercise = "array_arithmetic"
# mistakes = ["dot_product", "difference_the_other_way_round"]
# ///
import numpy as np


def array_arithmetic(x, y):
    return {
        "sum": x + y,
        "difference": y - x,
        "product": np.dot(x, y.T),
        "quotient": x / y,
    }
