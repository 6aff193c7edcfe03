# /// misconception
# caught_by = ["test_zero_gives_one_half", "test_the_values_of_the_text_are_reproduced"]
# uses = ["# - … | np.subtract"]
# shows = ["1 - np.exp() | 1.0 - np.exp()"]
# shows_no = ["1 + np.exp() | 1.0 + np.exp() | np.exp() + … | np.where | if"]
#
# [title]
# ko = "분모에서 더하지 않고 뺌"
# en = "Subtracted in the denominator"
#
# [explanation]
# ko = """
# 지수에 있는 음의 부호와 분모의 덧셈이 뒤섞인 것으로 보입니다. 두 항을 빼면 입력이 0일 때 분모가 0이 되고, 결과가 0과 1
# 사이에 있지도 않습니다. 식에서 음의 부호가 어디에 하나 있는지 확인해 보세요."""
# en = """
# The minus of the exponent and the plus of the denominator seem to be mixed up. With a difference, the denominator is 0
# for an input of 0, and the results do not lie between 0 and 1. Check where in the formula the one minus sign
# stands."""
# ///
import numpy as np


def sigmoid(x):
    return 1 / (1 - np.exp(np.negative(x)))
