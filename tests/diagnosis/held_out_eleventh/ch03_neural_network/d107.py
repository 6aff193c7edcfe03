# /// variant
# exercise = "matrix_product"
# mistakes = ["The products are assigned with = instead of being added up with +=, so only the last k remains", "For a one-dimensional A the result keeps the shape (1, p) instead of (p,)"]
# ///
import numpy as np


def matrix_product(A, B):
    one = A.ndim == 1
    if one:
        A = A.reshape(1, -1)
    if A.shape[1] != B.shape[0]:
        raise ValueError
    C = np.zeros((A.shape[0], B.shape[1]))
    for i in range(A.shape[0]):
        for j in range(B.shape[1]):
            for k in range(A.shape[1]):
                C[i][j] = A[i][k] * B[k][j]
    return C
