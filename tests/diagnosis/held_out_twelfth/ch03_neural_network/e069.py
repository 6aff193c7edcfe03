# /// variant
# exercise = "matrix_product"
# mistakes = ["If the inner sizes differ it prints a message and returns None instead of raising ValueError"]
# ///
import numpy as np


def matrix_product(A, B):
    if A.shape[-1] == B.shape[0]:
        return np.dot(A, B)
    print("ValueError: shapes", A.shape, B.shape)
