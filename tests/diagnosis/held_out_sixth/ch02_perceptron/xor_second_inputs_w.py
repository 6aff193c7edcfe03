# /// variant
# exercise = "XOR"
# mistakes = ["The gate of the second layer reads x1 and x2 again instead of s1 and s2"]
# ///
import numpy as np


def XOR(x1, x2):
    s1 = NAND(x1, x2)
    s2 = OR(x1, x2)
    y = AND(x1, x2)
    return y
