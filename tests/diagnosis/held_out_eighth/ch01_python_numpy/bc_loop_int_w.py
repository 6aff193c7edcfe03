# /// variant
# exercise = "broadcast"
# mistakes = ["integer_result"]
# ///
import numpy as np


def broadcast(A, row):
    n, m = A.shape
    B = np.zeros_like(A)
    for i in range(n):
        for j in range(m):
            B[i, j] = A[i, j] * row[j]
    return B
