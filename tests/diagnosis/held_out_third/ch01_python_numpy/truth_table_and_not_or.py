# /// variant
# exercise = "truth_table"
# mistakes = ["or is missing | mutant:condition_changed"]
# ///
import numpy as np


def truth_table():
    rows = []
    for x in (False, True):
        for y in (False, True):
            rows.append([x, y, x and y, x and y, not x])
    return rows
