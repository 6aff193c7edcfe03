# /// misconception
# caught_by = ["test_matrices_of_different_shapes_are_multiplied", "test_square_matrices_are_multiplied_in_the_order_given", "test_a_vector_gives_a_one_dimensional_result"]
#
# [title]
# ko = "결과를 정수로 자름"
# en = "The result is cut to integers"
#
# [explanation]
# ko = """
# 소수가 들어오면 소수점 아래가 사라집니다. 정수 배열에 소수를 넣으면 NumPy는 오류 없이 잘라 냅니다. 결과를 담을
# 배열의 자료형과, 정수로 바꾸는 곳이 있는지 살펴보세요."""
# en = """
# Where the numbers are not whole, their fractions vanish. Storing a fraction in an integer array cuts it off
# without an error. Look at the data type of the array for the result, and for conversions."""
# ///
import numpy as np


def matrix_product(A, B):
    if A.shape[-1] != B.shape[0]:
        raise ValueError("the inner sizes differ")
    rows = np.atleast_2d(A)
    C = np.zeros((rows.shape[0], B.shape[1]), dtype=int)
    for i in range(rows.shape[0]):
        for j in range(B.shape[1]):
            C[i, j] = np.sum(rows[i] * B[:, j])
    return C[0] if A.ndim == 1 else C
