# /// misconception
# caught_by = ["test_a_cubic_is_differentiated_from_both_sides", "test_the_bottom_of_a_steep_parabola_is_level"]
# lacks = ["tiny"]
# shows = ["(f((x + …)) - f(x)) | (f(x) - f((x - …)))"]
# shows_no = ["(-) + (-) | (/) + (/) | (f((x + …)) - f((x - …))) | np.mean | .mean | sum | np.sum"]
# number = "H"
#
# [title]
# ko = "한쪽만 보는 차분"
# en = "A difference to one side only"
#
# [explanation]
# ko = """
# x와 그 한쪽의 점만 비교하고 있습니다. 그러면 기울기를 x가 아니라 조금 옆에서 구한 셈이 되어, h에 비례하는 오차가
# 생깁니다. 포물선의 가장 낮은 점에서 결과가 정확히 0에 가까운지 보고, x의 다른 쪽도 함께 써 보세요."""
# en = """
# Only x and a point on one side of it are compared. That is the slope a little beside x, with an error
# proportional to h. Look at the lowest point of a parabola, where the result should be 0, and use the other
# side of x as well."""
# ///
import numpy as np

H = 1e-4


def numerical_diff(f, x):
    h = H
    return (f(x + h) - f(x)) / h
