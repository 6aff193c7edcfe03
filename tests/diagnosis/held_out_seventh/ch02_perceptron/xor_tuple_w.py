# /// variant
# exercise = "XOR"
# mistakes = ["exception:missing_argument"]
# ///
import numpy as np


def XOR(x1, x2):
    s = (NAND(x1, x2), OR(x1, x2))
    return AND(s)
