# /// variant
# exercise = "matrix_product"
# mistakes = ["relation:not_raised"]
# ///
import numpy as np


def matrix_product(A, B):
    if A.shape[-1] != B.shape[0]:
        print("행렬의 크기가 맞지 않습니다")
        return None
    return np.dot(A, B)
