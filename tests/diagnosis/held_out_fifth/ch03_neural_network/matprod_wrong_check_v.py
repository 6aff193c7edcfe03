# /// variant
# exercise = "matrix_product"
# mistakes = ["The check compares the number of rows of A with the number of rows of B, so products that are defined are refused"]
# ///
import numpy as np


def matrix_product(A, B):
    if A.shape[0] != B.shape[0]:
        raise ValueError("안쪽 크기가 다릅니다")
    return np.dot(A, B)
