# /// misconception
# caught_by = [
#     "test_the_tangent_of_the_text_is_reproduced",
#     "test_the_tangent_is_straight_and_has_the_slope_of_the_curve",
# ]
# shows = ["… * (x - name)) | ((x - name) * …"]
# shows_no = ["f() - (*) | name - (*) | -name * … | -numerical_diff() | … * -1 | -(…"]
#
# [title]
# ko = "기울기의 방향이 반대"
# en = "The slope goes the wrong way"
#
# [explanation]
# ko = """
# 기울기의 부호가 반대입니다. 접점에서 s까지의 거리를 구할 때 빼는 순서가 바뀐 것으로 보입니다. 곡선이 올라가는
# 곳에서 접선도 올라가는지 확인해 보세요."""
# en = """
# The slope has the opposite sign. The distance between the point and s seems to be subtracted in the wrong
# order. Check that the tangent rises where the curve does."""
# ///
import numpy as np


def tangent_line(f, x):
    d = numerical_diff(f, x)
    y = f(x)
    return lambda s: y + d * (x - s)
