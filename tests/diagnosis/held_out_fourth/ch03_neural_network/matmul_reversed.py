# /// variant
# exercise = "matrix_product"
# mistakes = ["order_exchanged"]
# says = "The factors are multiplied in the wrong order, B times A"
# ///
import numpy as np


def matrix_product(A, B):
    C = np.dot(B, A)
    return C
