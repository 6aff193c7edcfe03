# /// misconception
# caught_by = ["test_a_vector_gives_a_one_dimensional_result", "test_the_product_of_a_vector_and_a_matrix_of_the_text"]
#
# [title]
# ko = "1차원이어야 할 결과가 2차원임"
# en = "The result for a vector has two dimensions"
#
# [explanation]
# ko = """
# 1차원 배열을 한 행짜리 행렬로 바꾸어 곱한 뒤 그대로 돌려주고 있습니다. 그래서 대괄호가 한 겹 더 있고 본문의 표와
# 형상이 다릅니다. 결과의 shape를 출력하고, 들어온 것이 1차원이었을 때 마지막에 무엇을 해야 하는지 생각해 보세요."""
# en = """
# The one-dimensional array is turned into a matrix of one row, and the product is returned as it is. So there is one
# more pair of brackets than in the table of the text. Print the shape of the result, and think about what is left to
# do when the input had one dimension."""
# ///
import numpy as np


def matrix_product(A, B):
    A = np.atleast_2d(A)
    return np.dot(A, B)
