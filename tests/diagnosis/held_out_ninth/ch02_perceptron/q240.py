# /// variant
# exercise = "NAND"
# mistakes = ["The bias is too small, so the gate is NOR"]
# ///
import numpy as np


def NAND(x1, x2, w1=-1, w2=-1, b=0.5):
    y = w1 * x1 + w2 * x2 + b
    if y > 0:
        return 1
    return 0
