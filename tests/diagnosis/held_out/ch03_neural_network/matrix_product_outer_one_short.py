# /// variant
# exercise = "matrix_product"
# mistakes = ["last_term_left_out"]
# ///
import numpy as np


def matrix_product(A, B):
    m, p = B.shape
    if A.shape[-1] != m:
        raise ValueError(f"{A.shape} x {B.shape}")
    total = np.zeros(A.shape[:-1] + (p,))
    k = 0
    while k < m - 1:
        total += np.multiply.outer(A[..., k], B[k])
        k += 1
    return total
