# /// variant
# exercise = "broadcast"
# mistakes = ["The result array has the dtype of row, so with an integer row and a float A the fractions are cut off"]
# ///
import numpy as np


def broadcast(A, row):
    n = A.shape[0]
    m = A.shape[1]
    B = np.zeros((n, m), dtype=row.dtype)
    for i in range(n):
        for j in range(m):
            B[i][j] = A[i][j] * row[j]
    return B
