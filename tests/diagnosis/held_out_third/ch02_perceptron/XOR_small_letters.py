# /// variant
# exercise = "XOR"
# mistakes = ["exception:undefined_name"]
# ///
import numpy as np


def XOR(x1, x2):
    return And(NAND(x1, x2), OR(x1, x2))
