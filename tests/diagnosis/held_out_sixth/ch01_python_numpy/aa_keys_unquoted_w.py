# /// variant
# exercise = "array_arithmetic"
# mistakes = ["exception:undefined_name"]
# ///
import numpy as np


def array_arithmetic(x, y):
    return {sum: x + y, difference: x - y, product: x * y, quotient: x / y}
