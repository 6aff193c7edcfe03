# /// variant
# exercise = "matrix_product"
# mistakes = ["n, m = A.shape cannot unpack the shape of a one-dimensional A"]
# ///
import numpy as np


def matrix_product(A, B):
    n, m = A.shape
    m2, p = B.shape
    if m != m2:
        raise ValueError("안쪽 크기가 다릅니다")
    C = np.zeros((n, p))
    for i in range(n):
        for j in range(p):
            for k in range(m):
                C[i, j] += A[i, k] * B[k, j]
    return C
