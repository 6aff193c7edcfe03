# /// variant
# exercise = "truth_table"
# mistakes = ["inverts_y"]
# ///
import numpy as np


def truth_table():
    rows = []
    for x, y in [(True, True), (True, False), (False, True), (False, False)]:
        rows.append((x, y, x and y, x or y, not y))
    return rows
