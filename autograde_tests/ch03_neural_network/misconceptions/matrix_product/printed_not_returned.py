# /// misconception
# caught_by = ["test_the_product_of_two_matrices_of_the_text", "test_matrices_of_different_shapes_are_multiplied"]
# shows = ["silent matrix_product:…"]
#
# [title]
# ko = "결과를 돌려주지 않음"
# en = "The result is not returned"
#
# [explanation]
# ko = """
# return이 없어 함수의 결과가 None입니다. 출력은 사람이 보기 위한 것이고, 다른 코드가 쓸 값은 return으로 돌려주어야
# 합니다. 함수를 부른 결과를 변수에 담아 그 변수를 살펴보세요."""
# en = """
# There is no return, so the result of the call is None. Printing is for people to read; what other code is to use has
# to be handed back by return. Store the result of a call in a variable and look at that variable."""
# ///
import numpy as np


def matrix_product(A, B):
    C = np.dot(A, B)
    print(C)
