# /// variant
# exercise = "XOR"
# mistakes = ["exception:undefined_name"]
# ///
import numpy as np


def XOR(x1, x2):
    s1 = nand(x1, x2)
    s2 = or_(x1, x2)
    return AND(s1, s2)
