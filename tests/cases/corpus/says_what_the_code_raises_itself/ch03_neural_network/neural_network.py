import numpy as np


def matrix_product(A, B):
    if A.shape[0] != B.shape[0]:
        raise ValueError("the sizes do not fit")
    return np.dot(A, B)
