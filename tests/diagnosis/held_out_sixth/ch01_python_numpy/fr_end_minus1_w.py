# /// variant
# exercise = "first_rows_middle_columns"
# mistakes = ["all_but_the_outer_columns"]
# ///
import numpy as np


def first_rows_middle_columns(a):
    # 가운데 열: 처음과 마지막을 뺀다
    return a[0:2, 1:-1]
