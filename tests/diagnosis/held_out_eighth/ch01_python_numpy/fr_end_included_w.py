# /// variant
# exercise = "first_rows_middle_columns"
# mistakes = ["end_taken_as_included"]
# ///
import numpy as np


def first_rows_middle_columns(a):
    """0-1행, 1-2열"""
    v = a[0:1, 1:2]
    return v
