# /// variant
# exercise = "NAND"
# mistakes = ["exception:undefined_name"]
# ///
import numpy as np


def NAND(x1, x2, w1=-0.5, w2=-0.5, b=0.7):
    tmp = x1 * w1 + x2 * w2 + B
    if tmp > 0:
        return 1
    else:
        return 0
