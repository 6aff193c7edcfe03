# /// variant
# exercise = "broadcast"
# mistakes = ["np.zeros gets two numbers instead of one tuple for the shape"]
# ///
import numpy as np


def broadcast(A, row):
    n, m = A.shape
    B = np.zeros(n, m)
    for i in range(n):
        for j in range(m):
            B[i][j] = A[i][j] * row[j]
    return B
