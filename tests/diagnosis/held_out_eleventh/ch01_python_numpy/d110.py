# /// variant
# exercise = "truth_table"
# mistakes = ["The or column is x + y, so the row of (1, 1) has a 2 there because x * y is not subtracted"]
# ///
import numpy as np


def truth_table():
    T = np.zeros((4, 5))
    r = 0
    for x in [1, 0]:
        for y in [1, 0]:
            T[r] = [x, y, x * y, x + y, 1 - x]
            r += 1
    return T
