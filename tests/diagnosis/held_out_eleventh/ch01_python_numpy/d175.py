# /// variant
# exercise = "array_arithmetic"
# mistakes = ["The keys of the dictionary are written without quotes, so difference, product and quotient are undefined names (and sum is the builtin function)"]
# ///
import numpy as np


def array_arithmetic(x, y):
    return {sum: x + y, difference: x - y, product: x * y, quotient: x / y}
