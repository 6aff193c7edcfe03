# /// variant
# exercise = "matrix_product"
# mistakes = ["sum_not_accumulated", "inner_sizes_not_checked | relation:not_raised"]
# ///
import numpy as np


def matrix_product(A, B):
    A2 = np.atleast_2d(A)
    C = np.zeros((A2.shape[0], B.shape[1]))
    for i in range(A2.shape[0]):
        for j in range(B.shape[1]):
            for k in range(min(A2.shape[1], B.shape[0])):
                C[i, j] = A2[i, k] * B[k, j]
    return C[0] if A.ndim == 1 else C
