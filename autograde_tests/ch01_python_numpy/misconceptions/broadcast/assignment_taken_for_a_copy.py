# /// misconception
# caught_by = ["test_the_arguments_are_left_alone", "test_integers_times_floats_keep_their_fraction"]
# uses = ["writes A by another name"]
# shows = ["writes A by another name"]
#
# [title]
# ko = "결과가 A와 같은 배열임"
# en = "The result is the same array as A"
#
# [explanation]
# ko = """
# 배열을 다른 이름에 대입해도 복사되지 않고 한 배열에 이름이 둘 생길 뿐입니다. 결과를 A에 써 넣으므로 부른 쪽의 A가
# 바뀌고, A가 정수이면 결과의 소수 부분이 사라지거나 오류가 납니다. 함수를 부르기 전과 후에 A를 출력해 비교해
# 보세요."""
# en = """
# Assigning an array to another name copies nothing: the one array then has two names. The result is written into A,
# so the caller's A changes, and if it holds integers, the fractions of the result are lost, or there is an error.
# Print A before and after the call and compare."""
# ///
import numpy as np


def broadcast(A, row):
    result = A
    for i in range(len(A)):
        result[i] = A[i] * row
    return result
