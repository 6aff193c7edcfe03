# /// misconception
# caught_by = ["test_the_product_of_two_matrices_of_the_text", "test_square_matrices_are_multiplied_in_the_order_given", "test_matrices_of_different_shapes_are_multiplied"]
# shows = ["np.dot(B, A) | B @ A | np.matmul(B, A) | .dot(A)"]
#
# [title]
# ko = "곱하는 순서가 바뀜"
# en = "The order of the product is exchanged"
#
# [explanation]
# ko = """
# 수의 곱과 달리 행렬의 곱은 순서를 바꾸면 결과가 달라집니다. 정사각 행렬에서는 오류 없이 다른 값이 나오고, 다른
# 형상에서는 오류가 나기도 합니다. 식에서 어느 행렬의 행과 어느 행렬의 열이 만나는지 다시 보세요."""
# en = """
# Unlike a product of numbers, a product of matrices depends on the order. For square matrices other values come out
# without an error; for others there may be an error. Look again at the formula: rows of which matrix meet columns
# of which?"""
# ///
import numpy as np


def matrix_product(A, B):
    return np.dot(B, A)
