# /// variant
# exercise = "first_rows_middle_columns"
# mistakes = ["end_taken_as_included | mutant:constant_changed"]
# ///
import numpy as np


def first_rows_middle_columns(A):
    return A[0:3, 1:4]
