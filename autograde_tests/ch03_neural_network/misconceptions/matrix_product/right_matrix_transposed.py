# /// misconception
# caught_by = ["test_the_product_of_two_matrices_of_the_text", "test_matrices_of_different_shapes_are_multiplied", "test_square_matrices_are_multiplied_in_the_order_given"]
# shows = ["np.dot(A, B.T) | A @ B.T | .dot(B.T) | np.matmul(A, B.T)"]
#
# [title]
# ko = "오른쪽 행렬도 행으로 짝지음"
# en = "Rows are paired with rows"
#
# [explanation]
# ko = """
# 왼쪽의 행을 오른쪽의 열이 아니라 행과 짝짓고 있습니다. 행렬의 곱은 전치하지 않아도 행과 열을 짝지으며, 잘못 짝지어도
# 정사각 행렬에서는 오류가 나지 않습니다. 본문의 표에 있는 형상을 따라가 보세요."""
# en = """
# Rows of the left are paired with rows of the right and not with its columns. The matrix product pairs rows with
# columns without a transpose, and for square matrices the wrong pairs raise no error. Follow the shapes in the
# table of the text."""
# ///
import numpy as np


def matrix_product(A, B):
    return np.dot(A, B.T)
