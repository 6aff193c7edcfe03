# /// variant
# exercise = "OR"
# mistakes = ["The function does not take w1, w2 and b, so giving them is an error"]
# ///
import numpy as np


def OR(x1, x2):
    x = np.array([x1, x2])
    w = np.array([0.5, 0.5])
    b = -0.2
    tmp = np.sum(w * x) + b
    return 0 if tmp <= 0 else 1
