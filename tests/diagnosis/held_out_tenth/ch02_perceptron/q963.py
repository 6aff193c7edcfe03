# /// variant
# exercise = "XOR"
# mistakes = ["The gate is called by a lower-case name that does not exist"]
# ///
import numpy as np


def XOR(x1, x2):
    s1 = nand(x1, x2)
    s2 = OR(x1, x2)
    return AND(s1, s2)
