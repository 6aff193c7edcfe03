# /// variant
# exercise = "AND"
# mistakes = ["one_input_is_enough"]
# ///
import numpy as np


def AND(x1, x2, w1=None, w2=None, b=None):
    w = [1 if w1 is None else w1, 1 if w2 is None else w2]
    b = -0.5 if b is None else b
    return int(w[0] * x1 + w[1] * x2 + b > 0)
