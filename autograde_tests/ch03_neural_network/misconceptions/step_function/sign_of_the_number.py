# /// misconception
# caught_by = ["test_the_values_of_the_text_are_reproduced", "test_a_single_number_gives_a_number"]
# uses = ["np.sign | -x | #-1 | - | np.copysign"]
# shows = ["np.sign"]
# shows_no = ["np.maximum | > | >= | == | < | <= | np.clip | .clip | * | + | // | max | np.where | [] = …"]
#
# [title]
# ko = "음수에서 -1을 돌려줌"
# en = "Negative numbers give -1"
#
# [explanation]
# ko = """
# 부호 함수와 계단 함수를 같은 것으로 본 듯합니다. 둘 다 양수에서 1이지만, 부호 함수는 음수에서 -1이고 계단 함수는
# 0입니다. 음수를 하나 넣어 본문의 식이 정한 값과 비교해 보세요."""
# en = """
# This is the sign function, which is not the same as the step function. Both are 1 for positive numbers, but for
# negative ones the sign is -1 and the step is 0. Pass a negative number and compare with what the formula says."""
# ///
import numpy as np


def step_function(x):
    return np.sign(x)
