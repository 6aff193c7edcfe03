# /// variant
# exercise = "first_rows_middle_columns"
# mistakes = ["second_slice_takes_rows_again"]
# ///
import numpy as np


def first_rows_middle_columns(a):
    v = a[0:2][1:3]
    return v
