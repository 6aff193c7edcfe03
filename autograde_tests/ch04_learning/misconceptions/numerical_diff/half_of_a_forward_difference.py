# /// misconception
# caught_by = ["test_a_cubic_is_differentiated_from_both_sides"]
#
# [title]
# ko = "한쪽만 움직이고 2h로 나눔"
# en = "Moved to one side, and divided by 2h"
#
# [explanation]
# ko = """
# f(x + h)와 f(x)의 차이를 2h로 나누고 있습니다. 두 점 사이의 거리는 h입니다. 식에서 빼는 값이 어느 점에서의 값인지 다시
# 보세요."""
# en = """
# The difference of f(x + h) and f(x) is divided by 2h, but the two points are only h apart. At which point does the
# formula take the value that is subtracted?"""
# ///


def numerical_diff(f, x):
    h = 1e-4
    return (f(x + h) - f(x)) / (2 * h)
