# /// variant
# exercise = "XOR"
# mistakes = ["output_inverted"]
# ///
import numpy as np


def XOR(x1, x2):
    return NAND(NAND(x1, x2), OR(x1, x2))
