# /// variant
# exercise = "truth_table"
# mistakes = ["rows_begin_with_false"]
# ///
import numpy as np


def truth_table():
    table = []
    for x in [False, True]:
        for y in [False, True]:
            table.append((x, y, x and y, x or y, not x))
    return table
