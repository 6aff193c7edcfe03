# /// variant
# exercise = "NAND"
# mistakes = ["given_weights_ignored | code:parameter_ignored"]
# ///
import numpy as np


def NAND(x1, x2, w1=-0.5, w2=-0.5, b=0.7):
    return 1 - AND(x1, x2)
