# /// misconception
# caught_by = ["test_an_array_comes_back_unchanged", "test_arrays_of_more_dimensions_keep_their_shape"]
# uses = ["np.eye | np.identity"]
# shows = ["np.eye | np.identity"]
# shows_no = ["np.dot | @ | .dot | np.matmul"]
#
# [title]
# ko = "항등 함수 대신 단위행렬을 돌려줌"
# en = "The identity matrix in place of the function"
#
# [explanation]
# ko = """
# 단위행렬과 항등 함수는 이름이 비슷하고 "바꾸지 않는다"는 뜻도 같지만 서로 다른 것입니다. 단위행렬은 곱했을 때 상대를
# 바꾸지 않는 행렬이고, 항등 함수의 결과는 받은 값 자체입니다. 결과의 형상과 값을 입력과 비교해 보세요."""
# en = """
# The identity matrix and the identity function share a name and an idea, but they are different things. The matrix
# changes nothing when you multiply by it; the result of the function is the very value it received. Compare shape and
# values of your result with the input."""
# ///
import numpy as np


def identity_function(x):
    return np.eye(np.size(x))
