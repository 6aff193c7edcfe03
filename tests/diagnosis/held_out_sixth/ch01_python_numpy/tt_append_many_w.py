# /// variant
# exercise = "truth_table"
# mistakes = ["exception:too_many_arguments"]
# ///
import numpy as np


def truth_table():
    """진리표를 만든다."""
    table = []
    for x in (True, False):
        for y in (True, False):
            table.append(x, y, x and y, x or y, not x)
    return table
