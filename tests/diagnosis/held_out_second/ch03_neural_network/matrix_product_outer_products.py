# /// variant
# exercise = "matrix_product"
# mistakes = ["sum_not_accumulated"]
# ///
import numpy as np


def matrix_product(A, B):
    inner = A.shape[-1]
    if inner != B.shape[0]:
        raise ValueError("inner sizes differ")
    rows = A.reshape(-1, inner)
    for k in range(inner):
        product = np.outer(rows[:, k], B[k])
    return product[0] if A.ndim == 1 else product
