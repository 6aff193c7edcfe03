# /// variant
# exercise = "XOR"
# mistakes = []
# ///
import numpy as np


def XOR(x1, x2):
    s1 = NAND(x1, x2)
    s2 = NAND(x2, x1)
    y = AND(s1, s2)
    return y
