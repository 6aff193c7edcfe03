# /// variant
# exercise = "matrix_product"
# mistakes = ["shape is called like a function"]
# ///
import numpy as np


def matrix_product(A, B):
    if A.shape()[1] != B.shape()[0]:
        raise ValueError
    return np.dot(A, B)
