# /// variant
# exercise = "matrix_product"
# mistakes = ["sum_not_accumulated"]
# ///
import numpy as np


def matrix_product(A, B):
    rows = A if A.ndim == 2 else A[np.newaxis, :]
    if rows.shape[1] != B.shape[0]:
        raise ValueError("inner sizes differ")
    C = np.zeros((rows.shape[0], B.shape[1]))
    for k in range(rows.shape[1]):
        for i in range(rows.shape[0]):
            for j in range(B.shape[1]):
                C[i, j] = rows[i, k] * B[k, j]
    return C if A.ndim == 2 else C[0]
