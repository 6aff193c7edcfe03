# /// variant
# exercise = "truth_table"
# mistakes = ["rows_are_printed | code:return_missing | relation:returns_nothing"]
# ///
import numpy as np


def truth_table():
    for x in [False, True]:
        for y in [False, True]:
            print([x, y, x and y, x or y, not x])
