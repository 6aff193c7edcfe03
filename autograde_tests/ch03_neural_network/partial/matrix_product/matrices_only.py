# /// partial
# missing = ["test_the_product_of_a_vector_and_a_matrix_of_the_text", "test_a_vector_gives_a_one_dimensional_result"]
# at_least = 0.6
# at_most = 0.9
# ///
import numpy as np


def matrix_product(A, B):
    n, m = A.shape
    p = B.shape[1]
    if m != B.shape[0]:
        raise ValueError("shapes do not match")
    C = np.zeros((n, p))
    for i in range(n):
        for j in range(p):
            for k in range(m):
                C[i][j] += A[i][k] * B[k][j]
    return C
