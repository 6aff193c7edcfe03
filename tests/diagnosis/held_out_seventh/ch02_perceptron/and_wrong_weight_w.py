# /// variant
# exercise = "AND"
# mistakes = ["code:parameter_ignored", "threshold_in_place_of_the_bias | always_fires"]
# ///
import numpy as np


def AND(x1, x2, w1=0.5, w2=0.5, b=-0.7):
    tmp = w1 * x1 + w1 * x2 - b
    if tmp > 0:
        return 1
    else:
        return 0
