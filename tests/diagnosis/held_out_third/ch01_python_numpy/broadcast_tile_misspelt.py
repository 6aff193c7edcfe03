# /// variant
# exercise = "broadcast"
# mistakes = ["exception:unknown_numpy_name"]
# ///
import numpy as np


def broadcast(A, row):
    return A * np.tyle(row, (len(A), 1))
