# /// variant
# exercise = "truth_table"
# mistakes = ["or_is_exclusive"]
# ///
import numpy as np


def truth_table():
    table = np.zeros((4, 5), dtype=int)
    row = 0
    x = 1
    while x >= 0:
        y = 1
        while y >= 0:
            table[row] = [x, y, x * y, x != y, 1 - x]
            row += 1
            y -= 1
        x -= 1
    return table
