# /// misconception
# caught_by = ["test_the_tangent_takes_arrays"]
#
# [title]
# ko = "접선이 수 하나만 받음"
# en = "The tangent takes single numbers only"
#
# [explanation]
# ko = """
# 결과를 수 하나로 바꾸고 있어서, 배열을 주면 TypeError가 납니다. 접선을 그릴 때에는 여러 점의 높이를 한꺼번에
# 구합니다. 식 자체는 배열에서도 원소마다 계산되므로, 형식을 바꾸는 부분이 필요한지 생각해 보세요."""
# en = """
# The result is converted into a single number, which raises a TypeError for an array. To draw a tangent one wants
# the heights of many points at once. The formula itself works element by element, so think about whether anything
# has to be converted."""
# ///
import numpy as np


def tangent_line(f, x):
    d = numerical_diff(f, x)
    y = f(x) - d * x
    return lambda s: float(d * s + y)
