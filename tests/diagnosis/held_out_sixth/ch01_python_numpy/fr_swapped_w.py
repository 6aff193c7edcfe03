# /// variant
# exercise = "first_rows_middle_columns"
# mistakes = ["rows_and_columns_exchanged", "copy_instead_of_view"]
# ///
import numpy as np


def first_rows_middle_columns(a):
    part = a[1:3, :2]
    return np.array(part)
