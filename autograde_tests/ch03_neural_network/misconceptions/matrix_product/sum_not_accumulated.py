# /// misconception
# caught_by = [
#     "test_the_product_of_two_matrices_of_the_text",
#     "test_matrices_of_different_shapes_are_multiplied",
#     "test_square_matrices_are_multiplied_in_the_order_given",
# ]
# shows = ["for"]
# shows_no = [
#     "+ | += | np.add | sum | np.sum | .sum | np.dot | .dot | @ | np.matmul | np.inner | np.vdot | np.einsum | np.tensordot | math.fsum | math.sumprod",
# ]
#
# [title]
# ko = "곱을 더하지 않음"
# en = "Products are not summed"
#
# [explanation]
# ko = """
# 구한 곱을 더하는 곳이 없습니다. 같은 자리에 곱을 넣을 때마다 앞의 값이 지워지면 마지막 곱 하나만 남습니다. 식의 합
# 기호는 모든 k에 대한 곱을 더하라는 뜻입니다. 작은 행렬로 반복마다 값이 어떻게 바뀌는지 출력해 보세요."""
# en = """
# Nothing adds up the products. Where each replaces the one before in its place, only the last remains. The sum sign
# of the formula means that the products for all k are added. For small matrices, print how the value changes from
# turn to turn."""
# ///
import numpy as np


def matrix_product(A, B):
    if A.shape[-1] != B.shape[0]:
        raise ValueError("the inner sizes differ")
    rows = np.atleast_2d(A)
    C = np.zeros((rows.shape[0], B.shape[1]))
    for i in range(rows.shape[0]):
        for j in range(B.shape[1]):
            for k in range(B.shape[0]):
                C[i, j] = rows[i, k] * B[k, j]
    return C[0] if A.ndim == 1 else C
