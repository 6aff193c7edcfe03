# /// variant
# exercise = "first_rows_middle_columns"
# mistakes = ["Columns 0 and 1 are taken instead of 1 and 2"]
# ///
import numpy as np


def first_rows_middle_columns(a):
    v = a[:2, :2]
    return v
