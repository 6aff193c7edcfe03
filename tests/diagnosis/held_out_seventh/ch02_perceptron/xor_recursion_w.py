# /// variant
# exercise = "XOR"
# mistakes = ["exception:recursion"]
# ///
import numpy as np


def XOR(x1, x2):
    s1 = NAND(x1, x2)
    s2 = OR(x1, x2)
    return XOR(s1, s2)
