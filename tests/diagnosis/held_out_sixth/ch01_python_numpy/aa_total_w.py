# /// variant
# exercise = "array_arithmetic"
# mistakes = ["sum_of_all_elements", "difference_the_other_way_round"]
# ///
import numpy as np


def array_arithmetic(x, y):
    total = np.sum(x + y)
    diff = y - x
    prod = x * y
    quot = x / y
    return {"sum": total, "difference": diff, "product": prod, "quotient": quot}
