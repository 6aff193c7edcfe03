# /// misconception
# caught_by = [
#     "test_the_tangent_meets_the_curve",
#     "test_tangents_of_several_points_live_side_by_side",
#     "test_tangents_of_two_functions_live_side_by_side",
# ]
# shows = ["ignored tangent_line.f:…"]
#
# [title]
# ko = "본문의 예에 나온 직선을 그대로 돌려줌"
# en = "The line of the example, whatever is asked"
#
# [explanation]
# ko = """
# 본문의 예에서 구한 수를 그대로 적어서, 어떤 함수와 어떤 점을 주어도 같은 직선이 나옵니다. 그 예에서만 맞는
# 결과입니다. 기울기와 절편이 받은 함수와 점에서 계산되는지 확인해 보세요."""
# en = """
# The numbers of the example in the text are written down, so every function and every point gets the same line.
# It is right for that example only. See whether slope and intercept are computed from the function and the point
# that were passed."""
# ///
import numpy as np


def tangent_line(f, x):
    return lambda s: 0.2 * s - 0.25
