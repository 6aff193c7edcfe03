# /// misconception
# caught_by = [
#     "test_the_derivatives_of_two_parabolas_in_the_text",
#     "test_the_derivatives_of_the_gentle_curve_in_the_text",
# ]
# uses = ["(/) * …"]
# shows = ["(/) * name | (/) * 0.0001 | (/) * 1e-…"]
# number = "H"
#
# [title]
# ko = "h로 나누지 않고 곱하게 됨"
# en = "Multiplied by h instead of divided by it"
#
# [explanation]
# ko = """
# 분수로 적힌 식에서는 2h 전체가 분모이지만, 파이썬은 나눗셈과 곱셈을 왼쪽부터 차례로 계산합니다. 그래서 h로는
# 나누어지지 않고 곱해져서 결과가 거의 0이 됩니다. 분모 전체가 어디까지인지 괄호로 나타내 보세요."""
# en = """
# In the formula the whole of 2h stands below the line, but Python works through division and multiplication from
# left to right. So h multiplies the result instead of dividing it, and almost nothing is left. Say with
# parentheses where the denominator ends."""
# ///
import numpy as np

H = 1e-4


def numerical_diff(f, x):
    h = H
    return (f(x + h) - f(x - h)) / 2 * h
