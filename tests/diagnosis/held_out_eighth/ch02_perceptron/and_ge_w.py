# /// variant
# exercise = "AND"
# mistakes = ["1 is returned at a sum of exactly 0, since >= stands for >"]
# ///
import numpy as np


def AND(x1, x2, w1=0.5, w2=0.5, b=-0.7):
    y = w1 * x1 + w2 * x2 + b
    return 1 if y >= 0 else 0
