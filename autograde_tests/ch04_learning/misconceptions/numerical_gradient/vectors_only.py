# /// misconception
# caught_by = ["test_a_matrix_gives_a_matrix", "test_three_and_four_dimensions_are_accepted"]
# shows = ["range(x.size) | range(len(x)) | range(x.shape[0]) | range([])"]
# shows_no = [
#     "np.ndindex | np.nditer | .reshape | .flatten | .ravel | .flat | np.ravel | np.reshape | range(x.shape[1]) | .ndim",
# ]
#
# [title]
# ko = "1차원 배열만 생각함"
# en = "Only one dimension is thought of"
#
# [explanation]
# ko = """
# 번호 하나로 원소를 고르고 있습니다. 행렬에서는 번호 하나가 원소가 아니라 행을 가리키므로, 행이 통째로
# 움직이거나 오류가 납니다. 차원 수에 상관없이 모든 원소의 위치를 차례로 얻는 방법을 찾아보세요."""
# en = """
# The loop chooses each element by a single number. In a matrix a single number means a row, not an element, so
# whole rows move, or there is an exception. Look for a way to get the positions of all elements in turn,
# whatever the number of dimensions."""
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    grad = np.zeros_like(x)
    for idx in range(x.size):
        tmp_val = x[idx]
        x[idx] = tmp_val + h
        fxh1 = f(x)
        x[idx] = tmp_val - h
        fxh2 = f(x)
        grad[idx] = (fxh1 - fxh2) / (2 * h)
        x[idx] = tmp_val
    return grad
