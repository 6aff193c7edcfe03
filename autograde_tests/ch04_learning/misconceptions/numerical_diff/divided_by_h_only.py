# /// misconception
# caught_by = [
#     "test_the_derivatives_of_two_parabolas_in_the_text",
#     "test_the_derivatives_of_the_gentle_curve_in_the_text",
# ]
# shows = ["((f((x + …)) - f((x - …))) / 0.0001) | ((f((x + …)) - f((x - …))) / h)"]
# shows_no = ["name / # | name / 2 | … * 0.5 | 0.5 * … | 0.0001 / 2 | # / #"]
#
# [title]
# ko = "두 점의 간격이 아니라 h로 나눔"
# en = "Divided by h, not by the distance of the points"
#
# [explanation]
# ko = """
# 나누는 수가 전방 차분의 것 그대로여서 두 점의 간격과 다릅니다. 왼쪽 점과 오른쪽 점 사이의 거리가 얼마인지
# 그림으로 그려 보세요."""
# en = """
# The divisor is that of a forward difference and not the distance of the two points. Draw the left and the right
# point and see how far apart they are."""
# ///
import numpy as np


def numerical_diff(f, x):
    h = 1e-4
    return (f(x + h) - f(x - h)) / h
