# /// variant
# exercise = "broadcast"
# mistakes = []
# ///
import numpy as np


def broadcast(A, row):
    result = np.array(A, dtype=float)
    i = 0
    while i < len(A) - 1:
        result[i] = A[i] * row
        i += 1
    return result
