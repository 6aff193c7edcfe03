# /// misconception
# caught_by = ["test_the_arguments_are_left_alone", "test_integers_times_floats_keep_their_fraction"]
# shows = ["writes A"]
# shows_no = ["writes A by another name"]
#
# [title]
# ko = "받은 행렬 A에 곱을 덮어씀"
# en = "The matrix A itself is overwritten"
#
# [explanation]
# ko = """
# 부른 쪽의 행렬까지 바뀌고, 정수 행렬에 실수를 곱하면 오류가 나거나 소수 부분이 사라집니다. 대입을 겸한 연산이나
# 원소에 대한 대입은 새 배열을 만들지 않고 왼쪽의 배열에 그대로 씁니다. 함수를 부르기 전과 후에 A를 출력해 비교하고,
# 결과를 새 배열에 담는 방법을 생각해 보세요."""
# en = """
# The caller's matrix changes, and integers times floats raise an error or lose their fractions. An operation
# combined with an assignment, or an assignment to elements, makes no new array; it writes into the one on its left.
# Print A before and after the call, and think about how the result gets an array of its own."""
# ///
import numpy as np


def broadcast(A, row):
    A *= row
    return A
