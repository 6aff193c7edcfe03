# /// variant
# exercise = "truth_table"
# mistakes = ["exception:undefined_name"]
# ///
import numpy as np


def truth_table():
    values = [true, false]
    return [(x, y, x and y, x or y, not x) for x in values for y in values]
