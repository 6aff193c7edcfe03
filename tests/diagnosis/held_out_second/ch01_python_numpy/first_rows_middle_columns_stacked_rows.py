# /// variant
# exercise = "first_rows_middle_columns"
# mistakes = ["copy_instead_of_view"]
# ///
import numpy as np


def first_rows_middle_columns(a):
    picked = []
    for line in a[:2]:
        picked.append(line[1:3])
    return np.vstack(picked)
