# /// variant
# exercise = "broadcast"
# mistakes = ["The shape is unpacked from len, which gives one number only"]
# ///
import numpy as np


def broadcast(A, row):
    n, m = len(A)
    out = np.zeros((n, m))
    for i in range(n):
        for j in range(m):
            out[i, j] = A[i, j] * row[j]
    return out
