# /// misconception
# caught_by = ["test_the_product_is_an_array", "test_a_wide_matrix_works_too"]
# shows = ["range(… - 1))"]
#
# [title]
# ko = "마지막 행이나 열을 건너뜀"
# en = "The last row or column is left out"
#
# [explanation]
# ko = """
# 반복이 하나 일찍 끝나서 마지막 행이나 열은 곱해지지 않습니다. 반복 범위의 끝 번호는 원래 포함되지 않으므로 1을 더
# 빼면 마지막 것이 빠집니다."""
# en = """
# A loop ends one too early, so that the last row or column is never multiplied. The end of a range does not belong
# to it anyway, so nothing has to be taken from their number."""
# ///
import numpy as np


def broadcast(A, row):
    result = np.zeros(A.shape)
    for i in range(A.shape[0]):
        for j in range(A.shape[1] - 1):
            result[i, j] = A[i, j] * row[j]
    return result
