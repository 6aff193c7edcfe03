# /// partial
# missing = [
#     "test_the_product_of_a_vector_and_a_matrix_of_the_text",
#     "test_a_vector_gives_a_one_dimensional_result",
#     "test_matrices_of_different_shapes_are_multiplied",
# ]
# at_least = 0.6
# at_most = 0.9
# ///
import numpy as np


def matrix_product(A, B):
    n = len(A)
    if len(B) != n:
        raise ValueError
    C = np.zeros((n, n))
    for i in range(n):
        for j in range(n):
            total = 0
            for k in range(n):
                total += A[i, k] * B[k, j]
            C[i, j] = total
    return C
