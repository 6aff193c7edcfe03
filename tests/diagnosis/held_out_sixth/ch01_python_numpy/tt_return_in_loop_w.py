# /// variant
# exercise = "truth_table"
# mistakes = ["return_inside_the_loop"]
# ///
import numpy as np


def truth_table():
    table = []
    for x in (1, 0):
        for y in (1, 0):
            table.append([x, y, x * y, x + y - x * y, 1 - x])
            return table
