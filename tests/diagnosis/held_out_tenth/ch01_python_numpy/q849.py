# /// variant
# exercise = "truth_table"
# mistakes = ["The names true and false do not exist in Python"]
# ///
import numpy as np


def truth_table():
    table = []
    for x in [true, false]:
        for y in [true, false]:
            table.append((x, y, x and y, x or y, not x))
    return table
