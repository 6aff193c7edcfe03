# /// misconception
# caught_by = ["test_the_values_of_the_text_are_reproduced", "test_each_number_is_computed_by_itself", "test_zero_gives_one_half"]
# uses = ["(/) + … | … + (/)"]
# shows = ["(/) + np.exp() | 1 / 1"]
#
# [title]
# ko = "분모에 괄호가 없음"
# en = "No parentheses around the denominator"
#
# [explanation]
# ko = """
# 나눗셈은 덧셈보다 먼저 계산되므로, 분모를 괄호로 묶지 않으면 첫 항만 분모가 되고 나머지는 나중에 더해집니다.
# 파이썬이 계산하는 순서대로 식을 종이에 다시 써 보세요."""
# en = """
# Division comes before addition. Without parentheses only the first term is the denominator, and the rest is added
# afterwards. Write the expression on paper in the order in which Python computes it."""
# ///
import numpy as np


def sigmoid(x):
    return 1 / 1 + np.exp(-x)
