# /// misconception
# caught_by = [
#     "test_tangents_of_several_points_live_side_by_side",
#     "test_tangents_of_two_functions_live_side_by_side",
# ]
# shows = ["global"]
#
# [title]
# ko = "모든 접선이 같은 전역 변수를 씀"
# en = "All tangents share the same global variables"
#
# [explanation]
# ko = """
# 기울기와 절편을 전역 변수에 두어서, 접선을 새로 만들 때마다 앞서 만든 접선까지 바뀝니다. 접선을 두 개 만들어
# 비교해 보세요. 함수 안의 지역 변수도 안쪽 함수에서 읽을 수 있다는 점을 이용해 보세요."""
# en = """
# Slope and intercept live in global variables, so every new tangent changes the earlier ones as well. Make two
# and compare them. Remember that an inner function can read the local variables of the function around it."""
# ///
import numpy as np


def tangent_line(f, x):
    global slope, intercept
    slope = numerical_diff(f, x)
    intercept = f(x) - slope * x

    def line(s):
        return slope * s + intercept

    return line
