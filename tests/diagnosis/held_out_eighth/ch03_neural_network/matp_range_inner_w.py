# /// variant
# exercise = "matrix_product"
# mistakes = ["last_term_left_out"]
# ///
import numpy as np


def matrix_product(A, B):
    one = A.ndim == 1
    if one:
        A = A[np.newaxis, :]
    n, m = A.shape
    if B.shape[0] != m:
        raise ValueError("크기가 다릅니다")
    C = np.zeros((n, B.shape[1]))
    for i in range(n):
        for j in range(B.shape[1]):
            s = 0
            for k in range(m - 1):
                s += A[i, k] * B[k, j]
            C[i, j] = s
    return C[0] if one else C
