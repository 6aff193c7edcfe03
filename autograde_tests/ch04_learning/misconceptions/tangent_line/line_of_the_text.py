# /// misconception
# caught_by = [
#     "test_the_tangent_meets_the_curve",
#     "test_tangents_of_several_points_live_side_by_side",
#     "test_tangents_of_two_functions_live_side_by_side",
# ]
# shows = ["ignored tangent_line.f:…"]
#
# [title]
# ko = "받은 함수를 쓰지 않음"
# en = "The function that is passed is not used"
#
# [explanation]
# ko = """
# 받은 함수가 쓰이지 않아서, 어떤 함수를 주어도 달라지지 않습니다. 본문의 예에서 구한 수를 적었거나 바깥의 함수를 쓴
# 것 같습니다. 기울기와 절편이 받은 함수와 점에서 계산되는지 확인해 보세요."""
# en = """
# No use is made of the function that is passed, so it makes no difference which it is. The numbers of the example
# in the text seem to be written down, or a function from outside is used. See whether slope and intercept are
# computed from the function and the point that were passed."""
# ///
import numpy as np


def tangent_line(f, x):
    return lambda s: 0.2 * s - 0.25
