# /// variant
# exercise = "XOR"
# mistakes = ["two_ones_give_one"]
# ///
import numpy as np


def XOR(x1, x2):
    first = AND(x1, x2)
    second = OR(x1, x2)
    return OR(first, second)
