# /// variant
# exercise = "OR"
# mistakes = ["The weight of x2 is 0, so the second input has no effect"]
# ///
import numpy as np


def OR(x1, x2, w1=0.5, w2=0, b=-0.2):
    x = np.array([x1, x2])
    w = np.array([w1, w2])
    if np.dot(x, w) + b > 0:
        return 1
    return 0
