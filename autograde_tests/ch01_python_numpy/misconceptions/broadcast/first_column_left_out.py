# /// misconception
# caught_by = ["test_the_product_is_an_array", "test_a_wide_matrix_works_too"]
# shows = ["range(1, A.shape[1]) | range(1, len(row)) | range(1, name)"]
# shows_no = ["np.vstack | np.stack | np.concatenate | .append | np.append"]
#
# [title]
# ko = "첫 번째 행이나 열을 건너뜀"
# en = "The first row or column is left out"
#
# [explanation]
# ko = """
# 반복이 1부터 시작해서 0번 행이나 열은 곱해지지 않습니다. 배열의 번호는 0부터 시작합니다."""
# en = """
# A loop begins at 1, so that row or column 0 is never multiplied: the numbers of an array begin at 0."""
# ///
import numpy as np


def broadcast(A, row):
    result = np.zeros(A.shape)
    for i in range(A.shape[0]):
        for j in range(1, A.shape[1]):
            result[i, j] = A[i, j] * row[j]
    return result
