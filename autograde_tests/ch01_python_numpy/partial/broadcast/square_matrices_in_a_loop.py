# /// partial
# missing = ["test_a_wide_matrix_works_too", "test_a_matrix_of_one_row_stays_a_matrix"]
# at_least = 0.6
# at_most = 0.9
# ///
import numpy as np


def broadcast(A, row):
    n = len(row)
    B = np.zeros((n, n))
    for i in range(n):
        for j in range(n):
            B[i, j] = A[i, j] * row[j]
    return B
