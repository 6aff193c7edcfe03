# /// variant
# exercise = "NAND"
# mistakes = ["AND is called with a keyword bias that it does not have"]
# ///
import numpy as np


def NAND(x1, x2, w1=-0.5, w2=-0.5, b=0.7):
    return 1 - AND(x1, x2, w1=-w1, w2=-w2, bias=-b)
