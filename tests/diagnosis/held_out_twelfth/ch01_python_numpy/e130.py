# /// variant
# exercise = "first_rows_middle_columns"
# mistakes = ["np.ix_ is advanced indexing and makes a copy, so writing into the result does not write into a"]
# ///
import numpy as np


def first_rows_middle_columns(a):
    return a[np.ix_([0, 1], [1, 2])]
