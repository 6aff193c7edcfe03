# /// variant
# exercise = "AND"
# mistakes = ["The None of the keywords is never replaced by a number"]
# ///
import numpy as np


def AND(x1, x2, w1=None, w2=None, b=None):
    x = np.array([x1, x2])
    w = np.array([w1, w2])
    tmp = np.sum(x * w) + b
    if tmp <= 0:
        return 0
    else:
        return 1
