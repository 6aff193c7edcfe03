# /// variant
# exercise = "truth_table"
# mistakes = ["bitwise_inversion"]
# ///
import numpy as np


def truth_table():
    """Return the truth table of and, or and not."""
    table = []
    for x in (True, False):
        for y in (True, False):
            row = (x, y, x & y, x | y, ~x)
            table.append(row)
    return table
