# /// variant
# exercise = "matrix_product"
# mistakes = ["The result array is made with dtype=int, so fractions of the sums are cut off", "A one-dimensional A is made a row and the result stays of shape (1, p) instead of (p,)"]
# ///
import numpy as np


def matrix_product(A, B):
    if A.ndim == 1:
        A = A.reshape(1, len(A))
    if len(A[0]) != len(B):
        raise ValueError("size mismatch")
    C = np.zeros((len(A), len(B[0])), dtype=int)
    for i in range(len(A)):
        for j in range(len(B[0])):
            total = 0.0
            for k in range(len(B)):
                total = total + A[i][k] * B[k][j]
            C[i][j] = total
    return C
