# /// misconception
# caught_by = ["test_the_derivatives_of_two_parabolas_in_the_text", "test_falling_curves_have_negative_slopes"]
# shows = ["(f((x - …)) - f((x + …)))"]
# shows_no = ["-(-) | -2 * … | … / -… | name = -… | -(… | -name"]
#
# [title]
# ko = "왼쪽 값에서 오른쪽 값을 뺌"
# en = "The right value is subtracted from the left"
#
# [explanation]
# ko = """
# 빼는 순서가 바뀌어 부호가 반대입니다. 함수가 커지는 곳에서는 미분이 양수여야 하는데, 이 순서로는 음수가
# 됩니다. x가 늘어날 때 함숫값이 어떻게 변하는지를 기준으로 순서를 정해 보세요."""
# en = """
# The values are subtracted in the wrong order, which turns the sign. Where a function grows its derivative is
# positive, but in this order it becomes negative. Let the order follow from how the value changes when x
# increases."""
# ///
import numpy as np


def numerical_diff(f, x):
    h = 1e-4
    return (f(x - h) - f(x + h)) / (2 * h)
