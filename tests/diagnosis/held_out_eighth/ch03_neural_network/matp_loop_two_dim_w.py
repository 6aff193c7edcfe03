# /// variant
# exercise = "matrix_product"
# mistakes = ["A one-dimensional A is not handled: its shape cannot be taken apart into two numbers"]
# ///
import numpy as np


def matrix_product(A, B):
    n, m = A.shape
    m2, p = B.shape
    if m != m2:
        raise ValueError("shape")
    C = np.zeros((n, p))
    for i in range(n):
        for j in range(p):
            for k in range(m):
                C[i, j] += A[i, k] * B[k, j]
    return C
