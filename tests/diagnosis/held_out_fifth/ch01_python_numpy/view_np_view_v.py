# /// variant
# exercise = "first_rows_middle_columns"
# mistakes = ["A function np.view is called that does not exist"]
# ///
import numpy as np


def first_rows_middle_columns(a):
    part = a[0:2, 1:3]
    return np.view(part)
