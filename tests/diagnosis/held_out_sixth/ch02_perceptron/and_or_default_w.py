# /// variant
# exercise = "AND"
# mistakes = ["\"b or -0.7\" replaces a bias of 0 that the caller gives by -0.7"]
# ///
import numpy as np


def AND(x1, x2, w1=None, w2=None, b=None):
    w1 = 0.5 if w1 is None else w1
    w2 = 0.5 if w2 is None else w2
    b = b or -0.7
    tmp = x1 * w1 + x2 * w2 + b
    if tmp <= 0:
        return 0
    return 1
