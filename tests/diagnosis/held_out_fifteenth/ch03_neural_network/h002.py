# /// variant
# exercise = "matrix_product"
# mistakes = ["Unpacks the shape of A into two sizes, which stops with ValueError for a one-dimensional A."]
# ///
import numpy as np

def matrix_product(A, B):
    n, m = A.shape
    if m != B.shape[0]:
        raise ValueError("inner sizes differ")
    return np.array([[A[i] @ B[:, j] for j in range(B.shape[1])] for i in range(n)])
