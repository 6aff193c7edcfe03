# /// variant
# exercise = "NAND"
# mistakes = ["given_weights_inverted_too"]
# ///
import numpy as np


def NAND(x1, x2, w1=0.5, w2=0.5, b=-0.7):
    # AND의 반대
    tmp = w1 * x1 + w2 * x2 + b
    return 1 if tmp <= 0 else 0
