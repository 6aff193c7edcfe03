# /// variant
# exercise = "first_rows_middle_columns"
# mistakes = ["The rows are sliced 1:3, so rows 1 and 2 are taken instead of rows 0 and 1", "The slice is copied with np.array, so writing into the result does not change a"]
# ///
import numpy as np


def first_rows_middle_columns(a):
    v = a[1:3, 1:3]
    return np.array(v)
