# /// variant
# exercise = "AND"
# mistakes = ["exception:none_used"]
# ///
import numpy as np


def AND(x1, x2, w1=None, w2=None, b=None):
    total = w1 * x1 + w2 * x2 + b
    return int(total > 0)
