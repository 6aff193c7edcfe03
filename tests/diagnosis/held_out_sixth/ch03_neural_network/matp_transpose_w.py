# /// variant
# exercise = "matrix_product"
# mistakes = ["right_matrix_transposed"]
# ///
import numpy as np


def matrix_product(A, B):
    # 행과 열을 맞추려고 전치
    return np.dot(A, B.T)
