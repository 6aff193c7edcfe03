# /// variant
# exercise = "array_arithmetic"
# mistakes = ["quotient_in_an_integer_array | exception:integers_in_place"]
# ///
import numpy as np


def array_arithmetic(x, y):
    q = x.copy()
    q /= y
    return dict(sum=x + y, difference=x - y, product=x * y, quotient=q)
