# /// misconception
# caught_by = ["test_the_values_of_the_text_are_reproduced", "test_a_larger_array_gives_the_same_rows_and_columns"]
# shows = ["[1:3, :2] | [1:3, 0:2]"]
# shows_no = [".T | np.transpose | .transpose | .swapaxes"]
#
# [title]
# ko = "행의 범위와 열의 범위가 뒤바뀜"
# en = "The ranges of rows and columns are exchanged"
#
# [explanation]
# ko = """
# 행에 쓸 범위를 열에, 열에 쓸 범위를 행에 썼습니다. 2차원 배열의 대괄호 안에서는 행이 먼저이고 열이 나중입니다.
# 본문의 예를 넣어 나온 네 수가 배열의 어느 행과 어느 열에 있는지 표시해 보세요."""
# en = """
# The range for the rows is applied to the columns and the other way round. In the brackets of a two-dimensional
# array, rows come first and columns second. Try the example of the text, and mark the rows and columns in which
# your four numbers stand."""
# ///
import numpy as np


def first_rows_middle_columns(a):
    return a[1:3, :2]
