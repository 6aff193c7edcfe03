# /// variant
# exercise = "matrix_product"
# mistakes = ["order_exchanged"]
# ///
import numpy as np


def matrix_product(A, B):
    C = np.dot(B, A)
    return C
