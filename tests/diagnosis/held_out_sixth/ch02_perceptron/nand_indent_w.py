# /// variant
# exercise = "NAND"
# mistakes = ["exception:indentation"]
# ///
import numpy as np


def NAND(x1, x2, w1=-0.5, w2=-0.5, b=0.7):
    tmp = x1 * w1 + x2 * w2 + b
    if tmp <= 0:
    return 0
    else:
        return 1
