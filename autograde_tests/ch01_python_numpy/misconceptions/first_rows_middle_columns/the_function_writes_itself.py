# /// misconception
# caught_by = ["test_the_function_itself_writes_nothing", "test_the_values_of_the_text_are_reproduced"]
# shows = ["writes a…"]
#
# [title]
# ko = "함수가 직접 배열에 값을 씀"
# en = "The function itself writes into the array"
#
# [explanation]
# ko = """
# 본문에서 부르는 쪽이 하는 일까지 함수 안에서 하고 있습니다. 그래서 함수를 부르기만 해도 배열의 값 하나가 바뀝니다.
# 본문의 마지막 문장을 다시 읽고, 함수가 할 일과 부르는 쪽이 할 일을 나누어 보세요."""
# en = """
# The function itself does what the text leaves to the caller. So merely calling it changes an element of the array.
# Read the last sentences of the text again, and separate what the function does from what its caller does."""
# ///
import numpy as np


def first_rows_middle_columns(a):
    v = a[:2, 1:3]
    v[0, 0] = 77
    return v
