# /// variant
# exercise = "first_rows_middle_columns"
# mistakes = ["copy_instead_of_view"]
# ///
import numpy as np


def first_rows_middle_columns(a):
    part = [[a[i, j] for j in (1, 2)] for i in (0, 1)]
    return np.array(part)
