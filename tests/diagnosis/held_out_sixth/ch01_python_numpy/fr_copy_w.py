# /// variant
# exercise = "first_rows_middle_columns"
# mistakes = ["copy_instead_of_view"]
# ///
import numpy as np


def first_rows_middle_columns(a):
    part = a[0:2, 1:3].copy()
    return part
