# /// misconception
# caught_by = ["test_arrays_of_more_dimensions_keep_their_shape"]
# uses = [".flatten | .ravel | np.ravel | .reshape | np.reshape"]
# shows = [".flatten | .ravel | np.ravel | .reshape(-1) | np.reshape(x, -1) | .reshape(1, -1)"]
# shows_no = [".shape | np.shape"]
#
# [title]
# ko = "배열을 한 줄로 폄"
# en = "The array is flattened"
#
# [explanation]
# ko = """
# 차원이 둘 이상인 배열은 한 줄로 펴져서 행의 구분이 사라집니다. 결과는 값뿐 아니라 형상도 입력과 같아야 합니다. 행렬을
# 하나 넣고 결과의 shape를 출력해 보세요."""
# en = """
# An array of more than one dimension becomes a single row and its rows are lost. The result has the shape of the
# input as well as its values. Pass a matrix and print the shape of the result."""
# ///
import numpy as np


def identity_function(x):
    return np.array(x).flatten()
