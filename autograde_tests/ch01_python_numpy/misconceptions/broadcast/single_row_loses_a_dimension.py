# /// misconception
# caught_by = ["test_a_matrix_of_one_row_stays_a_matrix"]
#
# [title]
# ko = "행이 하나면 1차원 배열이 됨"
# en = "A single row comes back with one dimension"
#
# [explanation]
# ko = """
# 행이 하나뿐인 행렬에서는 결과가 행렬이 아니라 1차원 배열이 됩니다. 첫 행을 그대로 두고 나머지 행을 덧붙여 가면,
# 덧붙일 행이 없을 때 처음의 1차원 배열이 그대로 남습니다. 행이 하나인 행렬을 넣고 결과의 형상을 출력해 보세요."""
# en = """
# For a matrix of one row the result is a one-dimensional array. If you begin with the first row and stack the others
# below it, nothing is stacked when there are no others. Try a matrix of a single row and print the shape of the
# result."""
# ///
import numpy as np


def broadcast(A, row):
    result = A[0] * row
    for i in range(1, len(A)):
        result = np.vstack([result, A[i] * row])
    return result
