# /// variant
# exercise = "NAND"
# mistakes = ["The output of the AND weights is inverted instead of using negative weights, so given weights yield the opposite", "A given weight of 0 is replaced because of or"]
# ///
import numpy as np


def NAND(x1, x2, w1=None, w2=None, b=None):
    w1 = w1 or 0.5
    w2 = w2 or 0.5
    b = b or -0.7
    tmp = w1 * x1 + w2 * x2 + b
    if tmp > 0:
        return 0
    else:
        return 1
