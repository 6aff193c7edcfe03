# /// variant
# exercise = "NAND"
# mistakes = ["The variable is called tmp but the condition reads temp"]
# ///
import numpy as np


def NAND(x1, x2, w1=-0.5, w2=-0.5, b=0.7):
    x = np.array([x1, x2])
    w = np.array([w1, w2])
    tmp = np.sum(w * x) + b
    if temp <= 0:
        return 0
    return 1
