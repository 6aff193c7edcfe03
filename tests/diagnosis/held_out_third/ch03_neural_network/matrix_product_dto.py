# /// variant
# exercise = "matrix_product"
# mistakes = ["exception:unknown_numpy_name"]
# ///
import numpy as np


def matrix_product(A, B):
    return np.dto(A, B)
