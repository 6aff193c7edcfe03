# /// variant
# exercise = "first_rows_middle_columns"
# mistakes = ["Indexing with np.ix_ makes a copy, not a view, so writing into the result does not change a"]
# ///
import numpy as np


def first_rows_middle_columns(a):
    v = a[np.ix_([0, 1], [1, 2])]
    return v
