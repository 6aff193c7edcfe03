# /// variant
# exercise = "truth_table"
# mistakes = ["or_is_exclusive"]
# ///
import numpy as np


def truth_table():
    table = np.zeros((4, 5), dtype=int)
    for k in range(4):
        p = 1 - k // 2
        q = 1 - k % 2
        table[k, 0] = p
        table[k, 1] = q
        table[k, 2] = p * q
        table[k, 3] = (p - q) ** 2
        table[k, 4] = 1 - p
    return table
