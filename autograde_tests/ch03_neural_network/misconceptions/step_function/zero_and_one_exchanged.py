# /// misconception
# caught_by = [
#     "test_the_values_of_the_text_are_reproduced",
#     "test_each_number_is_judged_by_itself",
#     "test_zero_gives_zero",
# ]
# shows = ["x < 0 | x <= 0"]
# shows_no = ["x > 0 | np.where | - | not x | ~x | if | == | np.logical_not | np.invert | np.less_equal"]
#
# [title]
# ko = "0과 1이 서로 바뀜"
# en = "0 and 1 are exchanged"
#
# [explanation]
# ko = """
# 양수에서 0이, 음수에서 1이 나옵니다. 조건이 참일 때의 값과 거짓일 때의 값을 적는 순서가 바뀌었거나 부등호의 방향이
# 반대인 경우가 많습니다. 수 3.0을 넣었을 때 어느 쪽 값이 선택되는지 따라가 보세요."""
# en = """
# Positive numbers give 0 and negative ones give 1. Most often the values for true and for false stand in the wrong
# order, or the inequality points the other way. Follow your code for the number 3.0 and see which value is chosen."""
# ///
import numpy as np


def step_function(x):
    return np.where(np.array(x) > 0, 0, 1)
