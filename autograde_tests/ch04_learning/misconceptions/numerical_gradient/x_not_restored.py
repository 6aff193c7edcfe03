# /// misconception
# caught_by = ["test_only_one_element_is_moved_at_a_time", "test_x_is_restored_bit_for_bit"]
# shows = ["x[·] = (-)"]
# shows_no = [
#     "x[·] = name… | x[·] = [] | x[·] = … () | x[·] = np.… | x[·] = .… | x[·] = float() | x[·] + … | x[·] += … | x[·] -= … | .copy | np.copy | np.array | copy.deepcopy | [] = … x | .astype | try",
# ]
#
# [title]
# ko = "움직인 원소를 되돌리지 않음"
# en = "The moved element is not put back"
#
# [explanation]
# ko = """
# 원소 하나를 움직인 다음 그대로 두고 다음 원소로 넘어갑니다. 뒤에 구하는 편미분은 이미 달라진 점에서 계산되고,
# 함수가 끝난 뒤에도 x가 조금 달라져 있습니다. 기울기를 구하기 전과 뒤의 x를 비교해 보세요."""
# en = """
# An element is moved and left where it is before the next one is taken. The partial derivatives that follow
# belong to another point, and x is still slightly different when the function ends. Compare x before and after
# the gradient is computed."""
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    grad = np.zeros_like(x)
    for idx in np.ndindex(x.shape):
        tmp_val = x[idx]
        x[idx] = tmp_val + h
        fxh1 = f(x)
        x[idx] = tmp_val - h
        fxh2 = f(x)
        grad[idx] = (fxh1 - fxh2) / (2 * h)
    return grad
