# /// misconception
# caught_by = ["test_a_wide_matrix_works_too"]
# shows = ["range twice in loops"]
#
# [title]
# ko = "정사각 행렬만 생각함"
# en = "Only square matrices are thought of"
#
# [explanation]
# ko = """
# 행과 열의 개수가 다르면 빠지는 행이나 열이 있거나 오류가 납니다. 한 개수를 행과 열에 모두 쓴 것 같습니다. 행보다
# 열이 많은 작은 행렬을 넣어 보고, 각 반복이 무엇의 개수만큼 도는지 적어 보세요."""
# en = """
# Where the numbers of rows and columns differ, rows or columns are left out or an error is raised. One number seems
# to serve for both. Try a small matrix with more columns than rows, and write down what each loop counts."""
# ///
import numpy as np


def broadcast(A, row):
    n = len(A)
    result = np.zeros(A.shape)
    for i in range(n):
        for j in range(n):
            result[i, j] = A[i, j] * row[j]
    return result
