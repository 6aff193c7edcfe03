# /// misconception
# caught_by = ["test_integers_times_floats_keep_their_fraction"]
# shows = ["np.zeros_like(A) | np.empty_like(A)"]
# shows_no = ["dtype= | .astype | float | np.asarray | #0.0"]
#
# [title]
# ko = "결과의 자료형이 정수로 정해짐"
# en = "The result takes over the integers of A"
#
# [explanation]
# ko = """
# A가 정수 행렬이고 row가 실수이면 곱의 소수 부분이 오류 없이 사라집니다. 결과를 담을 배열을 A와 똑같은 자료형으로
# 만들었기 때문에, 써 넣는 값이 정수로 잘립니다. 그 배열의 dtype을 출력해 보고 자료형이 어디에서 정해지는지
# 살펴보세요."""
# en = """
# When A holds integers and row holds floats, the fractions of the products disappear without an error. The array for
# the result was made with the data type of A, so what is written into it is cut to an integer. Print its dtype and
# see where it is decided."""
# ///
import numpy as np


def broadcast(A, row):
    result = np.zeros_like(A)
    for i in range(A.shape[0]):
        result[i] = A[i] * row
    return result
