# /// variant
# exercise = "XOR"
# mistakes = ["Nothing is returned when the inputs are equal"]
# ///
import numpy as np


def XOR(x1, x2):
    s1 = NAND(x1, x2)
    s2 = OR(x1, x2)
    if AND(s1, s2):
        return 1
