# /// misconception
# caught_by = ["test_the_product_is_an_array", "test_a_wide_matrix_works_too"]
# shows = ["range(… - 1))"]
#
# [title]
# ko = "마지막 열을 건너뜀"
# en = "The last column is left out"
#
# [explanation]
# ko = """
# 열에 대한 반복이 하나 일찍 끝나서 마지막 열은 곱해지지 않습니다. `range(n)`은 이미 n - 1에서 끝납니다."""
# en = """
# The loop over the columns ends one too early, so that the last one is never multiplied: `range(n)` ends at n - 1 by
# itself."""
# ///
import numpy as np


def broadcast(A, row):
    result = np.zeros(A.shape)
    for i in range(A.shape[0]):
        for j in range(A.shape[1] - 1):
            result[i, j] = A[i, j] * row[j]
    return result
