# /// misconception
# caught_by = ["test_a_constant_added_to_the_function_changes_nothing"]
# number = "H"
# shows = [
#     "name = 0.1 | default h=0.1 | h=0.1 | … + 0.1 | … - 0.1 | … + 0.1) | name = 0.01 | default h=0.01 | h=0.01 | … + 0.01 | … - 0.01 | … + 0.01) | name = 0.05 | default h=0.05 | h=0.05 | … + 0.05 | … - 0.05 | … + 0.05) | name = 0.2 | default h=0.2 | h=0.2 | … + 0.2 | … - 0.2 | … + 0.2)",
# ]
#
# [title]
# ko = "h가 너무 큼"
# en = "h is too large"
#
# [explanation]
# ko = """
# h가 커서 곡선의 기울기가 아니라 멀리 떨어진 두 점을 잇는 선의 기울기를 구합니다. 직선도 포물선도 아닌 곡선으로
# 시험하고, 본문의 h와 견주어 보세요."""
# en = """
# With so large an h the slope is not that of the curve, but of a line through two points far apart. Try a curve
# that is neither a line nor a parabola, and compare h with that of the text."""
# ///
import numpy as np

H = 0.1


def numerical_diff(f, x):
    return (f(x + H) - f(x - H)) / (2 * H)
