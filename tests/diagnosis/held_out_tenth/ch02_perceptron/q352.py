# /// variant
# exercise = "XOR"
# mistakes = ["OR gets x1 twice", "The last gate is NAND instead of AND"]
# ///
import numpy as np


def XOR(x1, x2):
    s1 = NAND(x1, x2)
    s2 = OR(x1, x1)
    y = NAND(s1, s2)
    return y
