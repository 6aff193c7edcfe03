# /// variant
# exercise = "broadcast"
# mistakes = ["matrix_product"]
# ///
import numpy as np


def broadcast(A, row):
    return np.einsum("ij,j->i", A, row)
