# /// variant
# exercise = "AND"
# mistakes = ["one_input_is_enough"]
# ///
import numpy as np


def AND(x1, x2, w1=0.5, w2=0.5, b=-0.4):
    s = w1 * x1 + w2 * x2 + b
    if s > 0:
        return 1
    else:
        return 0
