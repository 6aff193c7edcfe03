# /// variant
# exercise = "matrix_product"
# mistakes = ["The innermost loop stops one too early", "A one-dimensional A is not handled"]
# ///
import numpy as np


def matrix_product(A, B):
    if A.shape[-1] != B.shape[0]:
        raise ValueError("크기가 다릅니다")
    C = np.zeros((len(A), B.shape[1]))
    for i in range(A.shape[0]):
        for j in range(B.shape[1]):
            for k in range(A.shape[1] - 1):
                C[i, j] += A[i, k] * B[k, j]
    return C
