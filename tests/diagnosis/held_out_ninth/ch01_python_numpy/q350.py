# /// variant
# exercise = "first_rows_middle_columns"
# mistakes = ["The slice is copied, so the result is not a view"]
# ///
import numpy as np


def first_rows_middle_columns(a):
    v = a[0:2, 1:3].copy()
    return v
