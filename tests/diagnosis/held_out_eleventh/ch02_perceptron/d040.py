# /// variant
# exercise = "AND"
# mistakes = ["The defaults of w1, w2 and b are left at None and never filled in, so AND(x1, x2) multiplies None by a number"]
# ///
import numpy as np


def AND(x1, x2, w1=None, w2=None, b=None):
    tmp = w1 * x1 + w2 * x2 + b
    if tmp <= 0:
        return 0
    elif tmp > 0:
        return 1
