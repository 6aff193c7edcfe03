# /// variant
# exercise = "truth_table"
# mistakes = ["The rows begin with False instead of True"]
# ///
import numpy as np


def truth_table():
    result = []
    for x in (False, True):
        for y in (False, True):
            result.append((x, y, x and y, x or y, not x))
    return result
