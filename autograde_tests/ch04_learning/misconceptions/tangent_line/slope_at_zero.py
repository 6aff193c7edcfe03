# /// misconception
# caught_by = ["test_the_tangent_is_straight_and_has_the_slope_of_the_curve"]
# shows = ["numerical_diff(f, 0) | numerical_diff(f, 0.0) | numerical_diff(f, x=0) | numerical_diff(f, x=0.0)"]
#
# [title]
# ko = "기울기를 0에서 구함"
# en = "The slope is taken at 0"
#
# [explanation]
# ko = """
# 기울기를 접점 x가 아니라 0에서 구합니다. 0이 접점일 때만 접선의 기울기가 됩니다. numerical_diff에 넣는 점을
# 보세요."""
# en = """
# The slope is that at 0 and not that at the point x. It is the slope of the tangent only where the point is 0. Look
# at the point that numerical_diff is given."""
# ///
def tangent_line(f, x):
    d = numerical_diff(f, 0)
    y = f(x) - d * x
    return lambda s: d * s + y
