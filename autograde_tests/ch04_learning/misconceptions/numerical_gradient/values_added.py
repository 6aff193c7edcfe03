# /// misconception
# caught_by = ["test_the_gradients_of_the_text_are_reproduced", "test_a_constant_added_to_the_function_changes_nothing"]
# uses = ["+ | += | np.add"]
# shows = ["f() + f() | (f(x) + f(x))"]
#
# [title]
# ko = "두 함숫값을 빼지 않고 더함"
# en = "The two values are added, not subtracted"
#
# [explanation]
# ko = """
# 기울기는 함수가 얼마나 변하는지를 나타내므로 두 함숫값의 차이가 필요합니다. 더하면 함수의 크기를 작은 수로 나눈
# 아주 큰 값이 나옵니다. 변하지 않는 함수를 넣어 결과가 0인지 확인해 보세요."""
# en = """
# A gradient says how much the function changes, so the difference of the two values is needed. Their sum gives
# the size of the function divided by something tiny, a huge number. Pass a function that never changes and see
# whether the result is 0."""
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
        grad[idx] = (fxh1 + fxh2) / (2 * h)
        x[idx] = tmp_val
    return grad
