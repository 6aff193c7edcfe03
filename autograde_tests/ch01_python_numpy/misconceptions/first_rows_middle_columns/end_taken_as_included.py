# /// misconception
# caught_by = ["test_the_values_of_the_text_are_reproduced", "test_a_larger_array_gives_the_same_rows_and_columns"]
# shows = ["[0:1, 1:2] | [:1, 1:2]"]
#
# [title]
# ko = "슬라이스의 끝이 포함된다고 생각함"
# en = "The end of a slice is thought to be included"
#
# [explanation]
# ko = """
# 결과에 행과 열이 하나씩 모자랍니다. 슬라이스는 시작 번호부터 끝 번호의 바로 앞까지를 꺼내며, 끝 번호 자체는 들어가지
# 않습니다. 결과의 형상을 출력해 보고, 시작과 끝의 차이가 꺼내려는 개수와 같은지 확인해 보세요."""
# en = """
# A row and a column are missing from the result. A slice runs from its start to just before its end; the end itself
# is left out. Print the shape of the result, and check that end minus start is the number of rows or columns you
# want."""
# ///
import numpy as np


def first_rows_middle_columns(a):
    return a[0:1, 1:2]
