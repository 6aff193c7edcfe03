# /// variant
# exercise = "AND"
# mistakes = ["exception:undefined_name"]
# ///
import numpy as np


def AND(x1, x2, w1=None, w2=None, b=None):
    w1 = 0.5 if w1 is None else w1
    w2 = 0.5 if w2 is None else w2
    b = -0.7 if b is None else b
    return int(wl * x1 + w2 * x2 + b > 0)
