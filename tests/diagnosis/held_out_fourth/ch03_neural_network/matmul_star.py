# /// variant
# exercise = "matrix_product"
# mistakes = ["elementwise_product"]
# says = "The elements are multiplied one by one when the shapes are equal, instead of the matrix product"
# ///
import numpy as np


def matrix_product(A, B):
    if A.shape == B.shape:
        return A * B
    return np.dot(A, B)
