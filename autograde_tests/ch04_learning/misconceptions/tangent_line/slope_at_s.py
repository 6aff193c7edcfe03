# /// misconception
# caught_by = [
#     "test_the_tangent_of_the_text_is_reproduced",
#     "test_the_tangent_is_straight_and_has_the_slope_of_the_curve",
# ]
# shows = ["numerical_diff(f, s) | numerical_diff(f, t)"]
#
# [title]
# ko = "기울기를 접점이 아니라 s에서 구함"
# en = "The slope is taken at s, not at the point"
#
# [explanation]
# ko = """
# 접선의 기울기는 접점에서 한 번 정해지고, 그다음에는 어디에서나 같습니다. 지금은 s마다 미분을 새로 구하므로
# 결과가 직선이 되지 않습니다. 같은 간격으로 떨어진 세 s에서 높이의 차이가 같은지 확인해 보세요."""
# en = """
# The slope of a tangent is settled once, at its point, and is the same everywhere afterwards. Here the derivative
# is computed anew for every s, and the result is no straight line. Take three values of s at equal distances and
# see whether the heights differ by the same amount."""
# ///
import numpy as np


def tangent_line(f, x):
    y = f(x)

    def line(s):
        return y + numerical_diff(f, s) * (s - x)

    return line
