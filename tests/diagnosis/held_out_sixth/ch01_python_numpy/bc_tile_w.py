# /// variant
# exercise = "broadcast"
# mistakes = ["The row is repeated m times instead of n times, so the shapes do not fit"]
# ///
import numpy as np


def broadcast(A, row):
    repeated = np.tile(row, (A.shape[1], 1))
    return A * repeated
