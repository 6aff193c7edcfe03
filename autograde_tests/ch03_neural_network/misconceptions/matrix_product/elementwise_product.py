# /// misconception
# caught_by = ["test_the_product_of_two_matrices_of_the_text", "test_square_matrices_are_multiplied_in_the_order_given", "test_matrices_of_different_shapes_are_multiplied"]
# uses = ["* | np.multiply | *="]
# shows = ["A * B | np.multiply(A, B)"]
# shows_no = ["for | np.dot | @ | .sum | np.sum"]
#
# [title]
# ko = "같은 자리의 원소끼리 곱함"
# en = "Elements in the same place are multiplied"
#
# [explanation]
# ko = """
# NumPy에서 별표는 같은 자리의 원소끼리 곱하는 연산이며 행렬의 곱이 아닙니다. 정사각 행렬에서는 오류도 나지 않아서
# 알아차리기 어렵습니다. 본문의 예에서 왼쪽 위의 수가 어떻게 나오는지 손으로 계산하여 비교해 보세요."""
# en = """
# In NumPy the star multiplies elements in the same place; it is not the matrix product. For square matrices there is
# not even an error. Work out by hand how the upper left number of the text's example arises, and compare."""
# ///
import numpy as np


def matrix_product(A, B):
    return A * B
