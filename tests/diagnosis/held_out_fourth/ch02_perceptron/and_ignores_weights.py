# /// variant
# exercise = "AND"
# mistakes = ["given_weights_ignored"]
# says = "Weights and bias given by the caller are overwritten by fixed values"
# ///
import numpy as np


def AND(x1, x2, w1=None, w2=None, b=None):
    x = np.array([x1, x2])
    w = np.array([0.5, 0.5])
    b = -0.7
    tmp = np.sum(w * x) + b
    if tmp <= 0:
        return 0
    else:
        return 1
