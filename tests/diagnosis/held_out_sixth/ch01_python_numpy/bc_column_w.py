# /// variant
# exercise = "broadcast"
# mistakes = ["row_runs_down_the_columns"]
# ///
import numpy as np


def broadcast(A, row):
    # row를 2차원으로 만들어서 곱한다
    r = row.reshape(-1, 1)
    return A * r
