# /// variant
# exercise = "NAND"
# mistakes = ["given_weights_ignored"]
# ///
import numpy as np


def NAND(x1, x2, w1=None, w2=None, b=None):
    s = -0.5 * x1 - 0.5 * x2 + 0.7
    return int(s > 0)
