# /// misconception
# caught_by = ["test_the_product_of_two_matrices_of_the_text", "test_matrices_of_different_shapes_are_multiplied", "test_square_matrices_are_multiplied_in_the_order_given"]
# shows = ["np.dot(A, B.T) | A @ B.T | .dot(B.T) | np.matmul(A, B.T)"]
#
# [title]
# ko = "오른쪽 행렬을 전치함"
# en = "The right matrix is transposed"
#
# [explanation]
# ko = """
# 왼쪽의 행과 오른쪽의 열을 짝지으려면 전치가 필요하다고 생각하기 쉽지만, 행렬의 곱이 이미 그렇게 짝을 짓습니다. 한 번
# 더 전치하면 행과 행이 곱해지며, 정사각 행렬에서는 오류도 나지 않습니다. 본문의 표에 있는 형상을 따라가 보세요."""
# en = """
# To pair rows of the left with columns of the right, a transpose may seem necessary; but the matrix product already
# pairs them so. One more transpose pairs rows with rows, and for square matrices there is no error. Follow the shapes
# in the table of the text."""
# ///
import numpy as np


def matrix_product(A, B):
    return np.dot(A, B.T)
