# /// variant
# exercise = "first_rows_middle_columns"
# mistakes = ["counted_from_one", "copy_instead_of_view"]
# says = "The rows are counted from 1, so rows 1 and 2 are taken; The result is built with np.array and is a copy instead of a view"
# ///
import numpy as np


def first_rows_middle_columns(a):
    return np.array(a[1:3, 1:3])
