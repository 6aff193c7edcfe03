# /// variant
# exercise = "XOR"
# mistakes = ["The last gate gets one tuple instead of two arguments"]
# ///
import numpy as np


def XOR(x1, x2):
    eunnik = (NAND(x1, x2), OR(x1, x2))
    return AND(eunnik)
