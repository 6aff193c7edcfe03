# /// variant
# exercise = "broadcast"
# mistakes = ["Indexes the one-dimensional row with two indices, row[i][j], which stops with IndexError."]
# ///
import numpy as np

def broadcast(A, row):
    n = A.shape[0]
    m = A.shape[1]
    B = np.zeros((n, m))
    for i in range(n):
        for j in range(m):
            B[i][j] = A[i][j] * row[i][j]
    return B
