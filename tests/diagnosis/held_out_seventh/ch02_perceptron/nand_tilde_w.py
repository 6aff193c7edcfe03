# /// variant
# exercise = "NAND"
# mistakes = ["bitwise_inversion", "given_weights_ignored | code:parameter_ignored"]
# ///
import numpy as np


def NAND(x1, x2, w1=None, w2=None, b=None):
    result = ~AND(x1, x2)
    return result
