# /// misconception
# caught_by = [
#     "test_a_larger_array_gives_the_same_rows_and_columns",
#     "test_writing_into_the_view_of_the_text_changes_the_original",
# ]
# shows = ["ignored first_rows_middle_columns.a:…", "np.array([,]) | return [,]"]
# shows_no = ["slice"]
#
# [title]
# ko = "예의 답을 그대로 돌려줌"
# en = "The answer of the example is returned as it is"
#
# [explanation]
# ko = """
# 어떤 배열을 주어도 같은 수가 나옵니다. 받은 배열을 쓰지 않고 예의 결과를 적어 넣은 것 같습니다. 예는 함수가 하는
# 일을 보여 줄 뿐이므로, 값이 다른 배열을 직접 만들어 넣고 결과가 따라 바뀌는지 보세요."""
# en = """
# Every array gives the same numbers. The result of the example seems to be written into the code, and the array that
# is passed is not used. An example only shows what the function does; make an array with other values and see whether
# the result follows."""
# ///
import numpy as np


def first_rows_middle_columns(a):
    return np.array([[2, 3], [6, 7]])
