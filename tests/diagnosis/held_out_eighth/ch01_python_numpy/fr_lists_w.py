# /// variant
# exercise = "first_rows_middle_columns"
# mistakes = ["copy_instead_of_view"]
# ///
import numpy as np


def first_rows_middle_columns(a):
    return a[[0, 1]][:, [1, 2]]
