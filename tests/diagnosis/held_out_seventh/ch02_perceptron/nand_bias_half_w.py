# /// variant
# exercise = "NAND"
# mistakes = ["fires_for_two_zeros_only"]
# ///
import numpy as np


def NAND(x1, x2, w1=None, w2=None, b=None):
    w1 = w1 if w1 is not None else -1
    w2 = w2 if w2 is not None else -1
    b = b if b is not None else 0.5
    return int(w1 * x1 + w2 * x2 + b > 0)
