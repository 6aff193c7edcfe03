# /// misconception
# caught_by = ["test_matrices_of_different_shapes_are_multiplied"]
#
# [title]
# ko = "모든 반복이 행의 수만큼 돎"
# en = "All loops run over the number of rows"
#
# [explanation]
# ko = """
# 반복문의 횟수를 모두 행의 수 하나로 정해 두었습니다. 세 크기가 서로 다르면 일부만 더하거나 결과의 크기가 달라집니다.
# 식의 i, j, k가 각각 어디까지 가는지 본문의 표에서 찾아보세요."""
# en = """
# All loops run over the number of rows. Where the three sizes differ, only a part is summed, or the result has another
# size. Find in the table of the text how far each of i, j and k runs."""
# ///
import numpy as np


def matrix_product(A, B):
    if A.ndim == 1:
        return np.array([np.sum(A * B[:, j]) for j in range(B.shape[1])])
    if A.shape[1] != B.shape[0]:
        raise ValueError("the inner sizes differ")
    n = len(A)
    C = np.zeros((n, n))
    for i in range(n):
        for j in range(n):
            for k in range(n):
                C[i, j] += A[i, k] * B[k, j]
    return C
