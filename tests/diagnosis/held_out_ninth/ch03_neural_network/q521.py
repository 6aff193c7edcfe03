# /// variant
# exercise = "matrix_product"
# mistakes = ["The ValueError of different inner sizes is caught and printed"]
# ///
import numpy as np


def matrix_product(A, B):
    try:
        C = np.dot(A, B)
        return C
    except ValueError:
        print("행렬의 형상이 맞지 않습니다")
