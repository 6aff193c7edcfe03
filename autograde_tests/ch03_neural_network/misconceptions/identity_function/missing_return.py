# /// misconception
# caught_by = ["test_an_array_comes_back_unchanged", "test_a_single_number_comes_back_unchanged"]
# shows = ["silent identity_function:…"]
#
# [title]
# ko = "return이 없음"
# en = "The return is missing"
#
# [explanation]
# ko = """
# 노트북에서는 셀의 마지막 줄에 적은 값이 화면에 나오지만, 함수는 return으로만 값을 돌려줍니다. return이 없는 함수의
# 결과는 None입니다. 함수를 부른 결과를 변수에 담아 출력해 보세요."""
# en = """
# In a notebook, a value on the last line of a cell is shown; a function hands a value back only by return. Without one,
# the result of the call is None. Store the result of a call in a variable and print it."""
# ///
import numpy as np


def identity_function(x):
    x
