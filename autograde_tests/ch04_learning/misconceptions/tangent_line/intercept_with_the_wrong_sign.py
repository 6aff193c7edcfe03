# /// misconception
# caught_by = ["test_the_tangent_of_the_text_is_reproduced", "test_the_tangent_meets_the_curve"]
# shows = [
#     "((numerical_diff(f, x) * x) - f(x)) | … - (f(x) - (numerical_diff(…",
# ]
# shows_no = ["… - ((numerical_diff(… | … - ((x * … | … - (f(x) + …"]
#
# [title]
# ko = "절편의 부호가 틀림"
# en = "A sign at the intercept is wrong"
#
# [explanation]
# ko = """
# 절편을 구하거나 쓰는 식에서 부호가 틀렸습니다. 그래서 직선이 밀려나 접점을 지나지 않습니다. 접점의 x를 직선에 넣었을
# 때 곡선의 높이가 나와야 한다는 조건에서 절편을 다시 구해 보세요."""
# en = """
# A sign is wrong where the intercept is computed or used, and the line is shifted away from its point. Work the
# intercept out again from the condition that the line has the height of the curve at x."""
# ///
import numpy as np


def tangent_line(f, x):
    d = numerical_diff(f, x)
    y = d * x - f(x)
    return lambda s: d * s + y
