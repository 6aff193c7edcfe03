# /// misconception
# caught_by = ["test_tangents_of_several_points_live_side_by_side"]
# uses = ["+ | += | np.add"]
# shows = ["(f(x) + (numerical_diff(f, x) * x)) | (f(x) + (x * numerical_diff(f, x)))"]
#
# [title]
# ko = "절편에서 빼지 않고 더함"
# en = "The intercept adds where it has to subtract"
#
# [explanation]
# ko = """
# 절편에서 기울기에 x를 곱한 값을 빼지 않고 더합니다. 그래서 선이 곡선에 닿지 않습니다. x에서의 값이 f의 값과
# 같아지려면 무엇을 빼야 하는지 적어 보세요."""
# en = """
# The intercept adds the slope times x and does not subtract it, so the line does not touch the curve. Write down
# what has to be subtracted for the value at x to be that of f."""
# ///
import numpy as np


def tangent_line(f, x):
    d = numerical_diff(f, x)
    y = f(x) + d * x
    return lambda s: d * s + y
