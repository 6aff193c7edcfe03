# /// variant
# exercise = "first_rows_middle_columns"
# mistakes = ["Two indices in brackets are taken for ranges, and a number is indexed again"]
# ///
import numpy as np


def first_rows_middle_columns(a):
    return a[0, 1][1, 2]
