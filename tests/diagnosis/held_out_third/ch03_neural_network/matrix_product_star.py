# /// variant
# exercise = "matrix_product"
# mistakes = ["elementwise_product"]
# ///
import numpy as np


def matrix_product(A, B):
    if A.shape[1] != B.shape[0]:
        raise ValueError("inner sizes differ")
    return A * B
