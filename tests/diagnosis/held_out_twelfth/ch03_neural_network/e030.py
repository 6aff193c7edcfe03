# /// variant
# exercise = "matrix_product"
# mistakes = ["A.shape is unpacked into two numbers, which stops with a ValueError when A has one dimension"]
# ///
import numpy as np


def matrix_product(A, B):
    n, m = A.shape
    k, p = B.shape
    if m != k:
        raise ValueError("inner sizes differ")
    C = np.zeros((n, p))
    for i in range(n):
        for j in range(p):
            for l in range(m):
                C[i][j] += A[i][l] * B[l][j]
    return C
