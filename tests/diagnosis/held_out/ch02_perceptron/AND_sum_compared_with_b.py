# /// variant
# exercise = "AND"
# mistakes = ["threshold_in_place_of_the_bias"]
# ///
import numpy as np


def AND(x1, x2, w1=0.6, w2=0.6, b=1.0):
    weighted = sum(w * x for w, x in zip((w1, w2), (x1, x2)))
    if weighted <= b:
        return 0
    else:
        return 1
