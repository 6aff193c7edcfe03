# /// variant
# exercise = "matrix_product"
# mistakes = ["The sum over the inner index leaves out its last term", "Different inner sizes raise a TypeError instead of a ValueError"]
# ///
import numpy as np


def matrix_product(A, B):
    if A.shape[-1] != B.shape[0]:
        raise TypeError("크기가 다릅니다")
    total = 0
    for k in range(B.shape[0] - 1):
        total = total + np.multiply.outer(A[..., k], B[k])
    return total
