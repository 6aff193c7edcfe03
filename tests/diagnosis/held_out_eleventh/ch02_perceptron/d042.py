# /// variant
# exercise = "NAND"
# mistakes = ["w and x are plain lists, and w * x cannot multiply two lists"]
# ///
import numpy as np


def NAND(x1, x2, w1=-0.5, w2=-0.5, b=0.7):
    x = [x1, x2]
    w = [w1, w2]
    tmp = np.sum(w * x) + b
    if tmp > 0:
        return 1
    return 0
