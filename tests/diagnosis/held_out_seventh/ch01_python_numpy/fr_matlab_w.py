# /// variant
# exercise = "first_rows_middle_columns"
# mistakes = ["exception:not_callable"]
# ///
import numpy as np


def first_rows_middle_columns(a):
    rows = slice(0, 2)
    cols = slice(1, 3)
    return a(rows, cols)
