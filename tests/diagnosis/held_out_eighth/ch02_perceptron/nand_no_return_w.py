# /// variant
# exercise = "NAND"
# mistakes = ["code:return_missing | code:return_in_a_branch | relation:returns_nothing"]
# ///
import numpy as np


def NAND(x1, x2, w1=-0.5, w2=-0.5, b=0.7):
    tmp = w1 * x1 + w2 * x2 + b
    if tmp <= 0:
        return 0
    1
