# /// misconception
# caught_by = ["test_a_vector_gives_a_one_dimensional_result", "test_inner_sizes_that_differ_raise_a_value_error"]
# shows = ["range((-)) | range(0, (-))"]
#
# [title]
# ko = "반복이 하나 일찍 끝남"
# en = "A loop ends one too early"
#
# [explanation]
# ko = """
# 합의 마지막 항이나 마지막 행 또는 열이 빠집니다. range는 끝을 포함하지 않으므로 1을 더 뺄 필요가 없습니다.
# 크기가 모두 1인 행렬로 세어 보세요."""
# en = """
# The last term of the sum, or the last row or column, is left out. range leaves out its end by itself, so
# nothing has to be subtracted. Count with matrices whose sizes are all 1."""
# ///
import numpy as np


def matrix_product(A, B):
    if A.shape[-1] != B.shape[0]:
        raise ValueError("the inner sizes differ")
    rows = np.atleast_2d(A)
    C = np.zeros((rows.shape[0], B.shape[1]))
    for i in range(rows.shape[0]):
        for j in range(B.shape[1]):
            for k in range(B.shape[0] - 1):
                C[i, j] += rows[i, k] * B[k, j]
    return C[0] if A.ndim == 1 else C
