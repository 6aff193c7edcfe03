# /// misconception
# caught_by = ["test_the_values_of_the_text_are_reproduced", "test_a_wide_matrix_works_too"]
#
# [title]
# ko = "매개변수가 아닌 다른 이름을 씀"
# en = "A name that is not the parameter's is used"
#
# [explanation]
# ko = """
# 함수를 부르면 NameError가 납니다. 파이썬은 대문자와 소문자를 구별하므로 한 글자만 달라도 다른 변수이며, 노트북의
# 다른 셀에서 만든 변수는 채점할 때 없을 수 있습니다. 오류에 나온 이름을 함수의 첫 줄에 있는 매개변수의 이름과 비교해
# 보세요."""
# en = """
# Calling the function raises a NameError. Python tells capital letters from small ones, so one letter makes another
# variable, and a variable made in some other cell of the notebook may not exist when the function is graded. Compare
# the name in the error with the parameters in the first line of the function."""
# ///
import numpy as np


def broadcast(A, row):
    return a * row
