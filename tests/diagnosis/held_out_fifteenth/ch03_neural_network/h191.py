# /// variant
# exercise = "matrix_product"
# mistakes = ["The innermost loop stops one short, so that the last product of each sum is missing.", "The inner sizes are never compared, so that no ValueError is raised."]
# ///
import numpy as np

def matrix_product(A, B):
    rows = np.atleast_2d(A)
    n = rows.shape[0]
    m = min(rows.shape[1], B.shape[0])
    p = B.shape[1]
    C = np.zeros((n, p))
    for i in range(n):
        for j in range(p):
            for k in range(m - 1):
                C[i, j] += rows[i, k] * B[k, j]
    if A.ndim == 1:
        return C[0]
    return C
