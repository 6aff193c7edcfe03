# /// misconception
# caught_by = ["test_the_values_of_the_text_are_reproduced", "test_a_wide_matrix_works_too"]
# uses = ["np.dot | .dot | @ | np.matmul | np.inner | np.einsum | np.sum | .sum"]
# shows = ["A @ row | np.dot(A, row) | .dot(row) | np.matmul(A, row)"]
#
# [title]
# ko = "원소별 곱을 행마다 더해 버림"
# en = "The products of each row are added up"
#
# [explanation]
# ko = """
# 결과에 열이 남아 있지 않고 행마다 수가 하나씩만 나옵니다. 행렬과 벡터의 곱은 원소끼리 곱한 뒤 행마다 더하지만,
# 브로드캐스트는 곱하기만 하고 더하지 않습니다. 결과의 형상을 출력하여 A의 형상과 비교해 보세요."""
# en = """
# Your result has no columns left, only one number for each row. The product of a matrix and a vector multiplies and
# then adds along each row; broadcasting multiplies and adds nothing. Print the shape of your result and compare it
# with the shape of A."""
# ///
import numpy as np


def broadcast(A, row):
    return np.dot(A, row)
