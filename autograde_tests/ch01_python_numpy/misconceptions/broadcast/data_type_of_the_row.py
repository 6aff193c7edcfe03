# /// misconception
# caught_by = ["test_floats_times_integers_keep_their_fraction"]
# shows = ["np.zeros(…, dtype=row.dtype) | np.empty(…, dtype=row.dtype) | np.ones(…, dtype=row.dtype) | np.zeros(…, row.dtype) | np.zeros_like(A, dtype=row.dtype) | np.empty_like(A, dtype=row.dtype) | np.zeros_like(row… | np.empty_like(row… | .astype(row.dtype)"]
#
# [title]
# ko = "결과의 자료형을 row에서 가져옴"
# en = "The result takes over the data type of the row"
#
# [explanation]
# ko = """
# row가 정수이고 A가 실수이면 곱의 소수 부분이 오류 없이 사라집니다. 결과를 담을 배열을 row와 똑같은 자료형으로 만들었기
# 때문에, 써 넣는 값이 정수로 잘립니다. 그 배열의 dtype을 출력해 보고 자료형이 어디에서 정해지는지 살펴보세요."""
# en = """
# When the row holds integers and A holds floats, the fractions of the products disappear without an error. The array for
# the result was made with the data type of the row, so what is written into it is cut to an integer. Print its dtype
# and see where it is decided."""
# ///
import numpy as np


def broadcast(A, row):
    result = np.zeros(A.shape, dtype=row.dtype)
    for i in range(A.shape[0]):
        result[i] = A[i] * row
    return result
