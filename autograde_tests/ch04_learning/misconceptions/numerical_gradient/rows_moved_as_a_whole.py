# /// misconception
# caught_by = ["test_a_matrix_gives_a_matrix", "test_three_and_four_dimensions_are_accepted"]
#
# [title]
# ko = "행렬에서 행을 통째로 움직임"
# en = "In a matrix whole rows are moved"
#
# [explanation]
# ko = """
# 첫째 축으로만 돌고 있어서, 행렬에서는 원소 하나가 아니라 행 전체가 한꺼번에 움직입니다. 그러면 한 행의
# 기울기가 모두 같은 값이 됩니다. 본문에 나온 행렬의 예를 넣어 원소마다 값이 다른지 확인해 보세요."""
# en = """
# The loop runs along the first axis only, so in a matrix a whole row moves at once and not a single element.
# All elements of a row then get the same gradient. Try the matrix of the text and see whether its elements get
# different values."""
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    grad = np.zeros_like(x)
    for i in range(x.shape[0]):
        tmp_val = np.copy(x[i])
        x[i] = tmp_val + h
        fxh1 = f(x)
        x[i] = tmp_val - h
        fxh2 = f(x)
        grad[i] = (fxh1 - fxh2) / (2 * h)
        x[i] = tmp_val
    return grad
