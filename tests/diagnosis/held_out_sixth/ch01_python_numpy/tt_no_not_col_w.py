# /// variant
# exercise = "truth_table"
# mistakes = ["The fifth column, not x, is missing", "x_changes_before_y"]
# ///
import numpy as np


def truth_table():
    B = (True, False)
    return [(x, y, x and y, x or y) for y in B for x in B]
