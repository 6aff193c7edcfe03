# /// variant
# exercise = "AND"
# mistakes = ["given_weights_ignored | code:parameter_ignored"]
# ///
import numpy as np


def AND(x1, x2, w1=0.5, w2=0.5, b=-0.7):
    if x1 == 1 and x2 == 1:
        return 1
    return 0
