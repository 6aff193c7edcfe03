# /// variant
# exercise = "AND"
# mistakes = ["The weights are always (0.5, 0.5); w1 and w2 given by the caller are not used", "The comparison is tmp >= 0, so a sum of exactly 0 gives 1"]
# ///
import numpy as np


def AND(x1, x2, w1=None, w2=None, b=None):
    x = np.array([x1, x2])
    w = np.array([0.5, 0.5])
    if b is None:
        b = -0.7
    tmp = np.sum(w * x) + b
    if tmp >= 0:
        return 1
    else:
        return 0
