# /// variant
# exercise = "first_rows_middle_columns"
# mistakes = ["np.view does not exist; a slice is a view already"]
# ///
import numpy as np


def first_rows_middle_columns(a):
    part = a[:2, 1:3]
    return np.view(part)
