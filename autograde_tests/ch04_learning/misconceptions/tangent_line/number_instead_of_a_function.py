# /// misconception
# caught_by = ["test_the_tangent_of_the_text_is_reproduced", "test_tangents_of_several_points_live_side_by_side"]
# lacks = ["lambda"]
# shows = ["return ((numerical_diff(f, x) * x) + (f(x) - (numerical_diff(f, x) * x)))"]
#
# [title]
# ko = "함수가 아니라 높이 하나를 돌려줌"
# en = "A height is returned, not a function"
#
# [explanation]
# ko = """
# 접점에서의 높이를 계산하여 그 수를 돌려주고 있습니다. 접선은 어느 s에서든 높이를 알려 주어야 하므로, 나중에 s를
# 받아 계산하는 함수가 결과여야 합니다. 함수 안에서 함수를 만들어 돌려주는 방법을 찾아보세요."""
# en = """
# The height at the point is computed and this number is returned. A tangent has to tell its height for any s, so
# the result is a function that receives s later. Look up how a function can make a function and return it."""
# ///
import numpy as np


def tangent_line(f, x):
    d = numerical_diff(f, x)
    y = f(x) - d * x
    return d * x + y
