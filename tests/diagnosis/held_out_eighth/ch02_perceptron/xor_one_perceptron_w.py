# /// variant
# exercise = "XOR"
# mistakes = ["two_ones_give_one"]
# ///
import numpy as np


def XOR(x1, x2):
    return int(1 * x1 + 1 * x2 - 0.5 > 0)
