# /// misconception
# caught_by = ["test_a_constant_added_to_the_function_changes_nothing"]
# uses = ["tiny | **"]
# shows = ["tiny | #1e-10 | #1e-12 | #1e-11 | #1e-50 | #1e-13 | #1e-14 | 10 ** -50"]
#
# [title]
# ko = "h가 너무 작아 반올림에 사라짐"
# en = "h is so small that rounding swallows it"
#
# [explanation]
# ko = """
# 컴퓨터의 실수는 유효 숫자가 열여섯 자리쯤뿐입니다. 지나치게 작은 h는 원소에 더해도 사라져서 두 함숫값이 같아지고
# 기울기가 모두 0이 됩니다. 원소에 h를 더한 값과 원소를 비교해 보세요."""
# en = """
# A computer's floats have only about sixteen digits. Added to an element, a far too small h is lost, the two
# values are the same, and the whole gradient is 0. Compare an element with what you get when you add h to it."""
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-50
    grad = np.zeros_like(x)
    for idx in np.ndindex(x.shape):
        tmp_val = x[idx]
        x[idx] = tmp_val + h
        upper = f(x)
        x[idx] = tmp_val - h
        grad[idx] = (upper - f(x)) / (2 * h)
        x[idx] = tmp_val
    return grad
