# /// misconception
# caught_by = ["test_the_tangent_of_the_text_is_reproduced", "test_the_tangent_meets_the_curve"]
# shows = ["((numerical_diff(f, x) * name) + f(x)) | (f(x) + (numerical_diff(f, x) * name)) | return ((numerical_diff(f, x) * x) + f(x)) | return (f(x) + (numerical_diff(f, x) * x))"]
# shows_no = ["- | -x | -= | np.subtract"]
#
# [title]
# ko = "곡선의 높이를 그대로 절편으로 씀"
# en = "The height of the curve is taken as the intercept"
#
# [explanation]
# ko = """
# 절편은 s가 0일 때의 높이이지 접점에서의 높이가 아닙니다. 지금의 직선은 접점의 높이를 엉뚱한 자리에서 지납니다.
# 접점이 0일 때에만 두 값이 같으므로, 0이 아닌 점에서 그려 보세요."""
# en = """
# The intercept is the height where s is 0, not the height at the point of the tangent. Your line passes through
# that height in the wrong place. The two agree only for a tangent at 0, so draw one at another point."""
# ///
import numpy as np


def tangent_line(f, x):
    d = numerical_diff(f, x)
    y = f(x)
    return lambda s: d * s + y
