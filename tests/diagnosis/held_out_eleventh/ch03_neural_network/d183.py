# /// variant
# exercise = "matrix_product"
# mistakes = ["If the inner sizes differ a message is printed and None is returned; no ValueError is raised"]
# ///
import numpy as np


def matrix_product(A, B):
    if A.shape[-1] != B.shape[0]:
        print("크기가 맞지 않습니다")
        return None
    return A @ B
