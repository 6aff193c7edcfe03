# /// misconception
# caught_by = [
#     "test_the_derivatives_of_two_parabolas_in_the_text",
#     "test_a_constant_added_to_the_function_changes_nothing",
# ]
# uses = ["… - (/)"]
# shows = ["f() - (/) | name - (/)"]
# shows_no = ["(/) - (/)"]
#
# [title]
# ko = "두 값의 차이 중 뒤의 값만 나눔"
# en = "Only the second value is divided"
#
# [explanation]
# ko = """
# 나눗셈이 뺄셈보다 먼저 계산되므로, 지금은 뺄셈의 뒤에 있는 값만 나누어집니다. 작은 수로 나눈 값이 그대로 남아서
# 결과의 절댓값이 매우 커집니다. 나누려는 것이 무엇인지 괄호로 묶어 보세요."""
# en = """
# Division comes before subtraction, so only the value behind the minus is divided. A number divided by something
# tiny is what remains, and the result is huge. Put into parentheses what you mean to divide."""
# ///
import numpy as np


def numerical_diff(f, x):
    h = 1e-4
    return f(x + h) - f(x - h) / (2 * h)
