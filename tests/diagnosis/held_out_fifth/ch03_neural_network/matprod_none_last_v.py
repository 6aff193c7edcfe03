# /// variant
# exercise = "matrix_product"
# mistakes = ["Sizes that do not fit return None instead of a ValueError", "The sum over k stops one too early"]
# ///
import numpy as np


def matrix_product(A, B):
    if A.shape[-1] != B.shape[0]:
        return None
    m = B.shape[0]
    A2 = np.atleast_2d(A)
    C = np.zeros((A2.shape[0], B.shape[1]))
    for k in range(m - 1):
        C += np.outer(A2[:, k], B[k])
    return C[0] if A.ndim == 1 else C
