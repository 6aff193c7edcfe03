# /// variant
# exercise = "array_arithmetic"
# mistakes = ["sum_of_all_elements", "difference_the_other_way_round"]
# ///
import numpy as np


def array_arithmetic(x, y):
    total = 0
    for a, b in zip(x.ravel(), y.ravel()):
        total = total + a + b
    names = ["sum", "difference", "product", "quotient"]
    values = [total, np.subtract(y, x), np.multiply(x, y), np.true_divide(x, y)]
    return dict(zip(names, values))
