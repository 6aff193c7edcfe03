# /// variant
# exercise = "broadcast"
# mistakes = ["The row is turned into a column, so that the rows instead of the columns are scaled"]
# ///
import numpy as np


def broadcast(A, row):
    # 열로 바꿔서 곱한다
    return A * row.reshape(-1, 1)
