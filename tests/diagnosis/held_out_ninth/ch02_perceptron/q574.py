# /// variant
# exercise = "XOR"
# mistakes = ["The first gate is AND instead of NAND"]
# ///
import numpy as np


def XOR(x1, x2):
    s1 = AND(x1, x2)
    s2 = OR(x1, x2)
    y = AND(s1, s2)
    return y
