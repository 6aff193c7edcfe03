# /// misconception
# caught_by = ["test_the_values_of_the_text_are_reproduced", "test_a_larger_array_gives_the_same_rows_and_columns"]
# shows = ["[1:3, 2:4] | [1:3, 1:3]"]
#
# [title]
# ko = "행이나 열을 1부터 셈"
# en = "Rows or columns are counted from one"
#
# [explanation]
# ko = """
# 꺼낸 부분이 있어야 할 곳에서 밀려 있습니다. 행이나 열의 번호를 1부터 센 것 같지만, 파이썬과 NumPy에서는 첫째의
# 번호가 0입니다. 본문의 예를 넣어 첫 원소가 배열의 어디에 있던 수인지 찾아보세요."""
# en = """
# The part you take lies too low or too far to the right. You seem to number rows or columns from 1, but in Python and
# NumPy the first one has the number 0. Try the example of the text and find where in the array your first element
# comes from."""
# ///
import numpy as np


def first_rows_middle_columns(a):
    return a[1:3, 2:4]
