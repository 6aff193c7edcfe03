# /// misconception
# caught_by = ["test_a_cubic_is_differentiated_from_both_sides"]
#
# [title]
# ko = "한쪽만 움직이고 2h로 나눔"
# en = "Moved to one side, and divided by 2h"
#
# [explanation]
# ko = """
# 원소를 h만큼 늘렸을 때의 값과 움직이지 않은 값의 차이를 2h로 나누고 있습니다. 두 값 사이의 거리는 h입니다. 원소를
# 같은 만큼 줄였을 때의 값이 코드의 어디에서 계산되는지 찾아보세요."""
# en = """
# The difference between the value with an increased element and the value before is divided by 2h, but the two are
# only h apart. Where in your code is the value with the element decreased by the same amount computed?"""
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    grad = np.zeros_like(x)
    for idx in np.ndindex(x.shape):
        tmp_val = x[idx]
        x[idx] = tmp_val + h
        above = f(x)
        x[idx] = tmp_val
        grad[idx] = (above - f(x)) / (2 * h)
    return grad
