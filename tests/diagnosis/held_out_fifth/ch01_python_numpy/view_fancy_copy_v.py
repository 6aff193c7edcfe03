# /// variant
# exercise = "first_rows_middle_columns"
# mistakes = ["copy_instead_of_view | index_lists_pair_up"]
# ///
import numpy as np


def first_rows_middle_columns(a):
    return a[np.ix_([0, 1], [1, 2])]
