# /// misconception
# caught_by = ["test_the_arguments_are_left_alone", "test_integers_times_floats_keep_their_fraction"]
# shows = ["writes A by another name"]
#
# [title]
# ko = "대입하면 복사된다고 생각함"
# en = "An assignment is taken for a copy"
#
# [explanation]
# ko = """
# 결과를 위한 변수를 따로 만들었지만, 배열을 다른 이름에 대입해도 복사되지 않고 한 배열에 이름이 둘 생길 뿐입니다.
# 그래서 부른 쪽의 A가 바뀌고, A가 정수이면 결과의 소수 부분이 사라지거나 오류가 납니다. 함수를 부르기 전과 후에 A를
# 출력해 비교해 보세요."""
# en = """
# You made a separate variable for the result, but assigning an array to another name copies nothing: the one array
# now has two names. So the caller's A changes, and if it holds integers, the fractions of the result are lost, or
# there is an error. Print A before and after the call and compare."""
# ///
import numpy as np


def broadcast(A, row):
    result = A
    for i in range(len(A)):
        result[i] = A[i] * row
    return result
