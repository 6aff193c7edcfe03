# /// misconception
# caught_by = [
#     "test_the_derivatives_of_two_parabolas_in_the_text",
#     "test_the_derivatives_of_the_gentle_curve_in_the_text",
# ]
# uses = ["tiny | **"]
# shows = ["tiny | #1e-10 | #1e-12 | #1e-11 | #1e-50 | #1e-13 | #1e-14 | 10 ** -50"]
#
# [title]
# ko = "h가 너무 작아 반올림에 사라짐"
# en = "h is so small that rounding swallows it"
#
# [explanation]
# ko = """
# 수학에서는 h가 작을수록 좋지만, 컴퓨터의 실수는 유효 숫자가 열여섯 자리쯤뿐입니다. 지나치게 작은 h는 x에 더해도
# 반올림되어 사라지므로 두 함숫값이 같아지고 결과는 0이 됩니다. x에 h를 더한 값과 x를 비교해 보세요."""
# en = """
# In mathematics a smaller h is better, but a computer's floats have only about sixteen digits. Added to x, a far
# too small h is lost in rounding; the two values are the same and the result is 0. Compare x with what you get
# when you add h to it."""
# ///
import numpy as np


def numerical_diff(f, x):
    h = 1e-50
    return (f(x + h) - f(x - h)) / (2 * h)
