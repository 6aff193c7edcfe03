# /// variant
# exercise = "first_rows_middle_columns"
# mistakes = ["The rows are chosen by a list, which copies them", "The column slice goes up to the last but one column instead of stopping at 3"]
# ///
import numpy as np


def first_rows_middle_columns(a):
    # 0번, 1번 행 그리고 가운데 열
    return a[[0, 1]][:, 1:-1]
