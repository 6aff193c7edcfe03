# /// variant
# exercise = "broadcast"
# mistakes = ["The result array is made with dtype=int, so the fractions of float products are cut off", "The loop over the columns starts at 1, so the first column of the result stays 0"]
# ///
import numpy as np


def broadcast(A, row):
    n, m = A.shape
    B = np.zeros((n, m), dtype=int)
    for i in range(n):
        for j in range(1, m):
            B[i, j] = A[i, j] * row[j]
    return B
