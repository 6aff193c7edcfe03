# /// variant
# exercise = "AND"
# mistakes = ["exception:list_in_arithmetic"]
# ///
import numpy as np


def AND(x1, x2, w1=0.5, w2=0.5, b=-0.7):
    x = [x1, x2]
    w = [w1, w2]
    tmp = np.sum(x * w) + b
    return int(tmp > 0)
