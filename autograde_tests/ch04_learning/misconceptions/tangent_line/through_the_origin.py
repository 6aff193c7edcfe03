# /// misconception
# caught_by = ["test_tangents_of_several_points_live_side_by_side"]
# shows = ["numerical_diff(f, x)", "*"]
# shows_no = ["f(… | f() | + | -"]
#
# [title]
# ko = "접선에 높이를 더하지 않음"
# en = "No height is added to the tangent"
#
# [explanation]
# ko = """
# 기울기만 곱하고 높이를 더하지 않습니다. 그런 선은 원점을 지나고 곡선에는 닿지 않습니다. x에서의 값이 f의 값과 같은지
# 보세요."""
# en = """
# The slope is multiplied, and no height is added. Such a line goes through the origin and does not touch the curve.
# See whether its value at x is that of f."""
# ///
import numpy as np


def tangent_line(f, x):
    d = numerical_diff(f, x)
    return lambda s: d * s
