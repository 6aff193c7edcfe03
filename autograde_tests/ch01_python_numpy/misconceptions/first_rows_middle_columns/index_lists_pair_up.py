# /// misconception
# caught_by = ["test_the_values_of_the_text_are_reproduced", "test_a_larger_array_gives_the_same_rows_and_columns"]
# shows = ["[[0, 1], [1, 2]] | [(0, 1), (1, 2)]"]
#
# [title]
# ko = "번호의 리스트 두 개가 짝지어짐"
# en = "Two lists of indices are paired up"
#
# [explanation]
# ko = """
# 형상이 (2, 2)인 배열이 아니라 수 두 개가 나옵니다. 대괄호 안에 번호의 리스트를 두 개 넣으면 모든 조합을 꺼내는 것이
# 아니라, 같은 자리의 번호끼리 짝을 지어 원소를 하나씩 꺼냅니다. 게다가 그렇게 꺼낸 것은 뷰도 아닙니다. 본문에서
# 말하는 슬라이스가 어떻게 생겼는지 다시 보세요."""
# en = """
# Instead of an array of shape (2, 2) you get two numbers. Two lists of indices in the brackets do not take every
# combination; they are paired position by position, and each pair takes one element. What they take is no view,
# either. Look again at what the text calls a slice."""
# ///
import numpy as np


def first_rows_middle_columns(a):
    return a[[0, 1], [1, 2]]
