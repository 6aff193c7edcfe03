# /// variant
# exercise = "AND"
# mistakes = ["given_weights_ignored"]
# ///
import numpy as np


def AND(x1, x2, w1=None, w2=None, b=None):
    w1, w2, b = 0.5, 0.5, -0.7
    x = np.array([x1, x2])
    w = np.array([w1, w2])
    tmp = np.sum(w * x) + b
    if tmp <= 0:
        return 0
    else:
        return 1
