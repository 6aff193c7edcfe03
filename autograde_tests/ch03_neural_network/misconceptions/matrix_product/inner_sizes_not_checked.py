# /// misconception
# caught_by = ["test_inner_sizes_that_differ_raise_a_value_error"]
# lacks = ["A * B | np.multiply(A, B)"]
# shows_no = [
#     "raise | np.dot | @ | .dot | np.matmul | assert | np.einsum | np.tensordot | != | [] == … | … == [] | name == … | … == name | attribute == attribute | attribute == name | len() == … | … == len() | np.array_equal | np.inner | np.vdot | np.multiply | strict= | > | <",
# ]
#
# [title]
# ko = "안쪽의 크기가 달라도 계산을 계속함"
# en = "Goes on although the inner sizes differ"
#
# [explanation]
# ko = """
# 크기가 맞지 않는 행렬을 넣어도 한쪽의 남는 부분을 조용히 버리고 값을 돌려주거나, ValueError가 아닌 IndexError가
# 납니다. 틀린 값이 조용히 나오는 것이 오류보다 찾기 어렵습니다. 계산을 시작하기 전에 두 크기를 비교해 보세요."""
# en = """
# For sizes that do not fit, one side's rest is silently ignored and a value comes back, or there is an IndexError in
# place of a ValueError. A wrong value without an error is harder to find than an error. Compare the two sizes before
# the computation begins."""
# ///
import numpy as np


def matrix_product(A, B):
    rows = np.atleast_2d(A)
    C = np.zeros((rows.shape[0], B.shape[1]))
    for i in range(rows.shape[0]):
        for j in range(B.shape[1]):
            for k in range(B.shape[0]):
                C[i, j] += rows[i, k] * B[k, j]
    return C[0] if A.ndim == 1 else C
