# /// variant
# exercise = "matrix_product"
# mistakes = ["right_matrix_transposed"]
# ///
import numpy as np


def matrix_product(A, B):
    return np.einsum("...k,jk->...j", A, B)
