# /// variant
# exercise = "first_rows_middle_columns"
# mistakes = ["copy_instead_of_view"]
# says = "Index lists are used, which makes a copy instead of a view"
# ///
import numpy as np


def first_rows_middle_columns(a):
    rows = [0, 1]
    cols = [1, 2]
    return a[np.ix_(rows, cols)]
