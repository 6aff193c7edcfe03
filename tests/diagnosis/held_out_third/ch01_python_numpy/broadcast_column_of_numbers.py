# /// variant
# exercise = "broadcast"
# mistakes = ["row_runs_down_the_columns"]
# ///
import numpy as np


def broadcast(A, row):
    return A * row[:, None] if len(A) == len(row) else A * row
