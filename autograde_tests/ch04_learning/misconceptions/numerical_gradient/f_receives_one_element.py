# /// misconception
# caught_by = [
#     "test_the_gradients_of_the_text_are_reproduced",
#     "test_the_function_may_read_x_itself_and_ignore_its_argument",
#     "test_only_one_element_is_moved_at_a_time",
# ]
# shows = ["f(x[… | f((x[…"]
#
# [title]
# ko = "f에 x 전체가 아니라 원소 하나를 줌"
# en = "f receives one element, not the whole of x"
#
# [explanation]
# ko = """
# f는 변수 여러 개를 담은 배열 전체를 받는 함수인데, 지금은 움직인 원소 하나만 주고 있습니다. f가 다른 원소를
# 찾으면 오류가 나고, 그렇지 않더라도 다른 함수의 값이 됩니다. numerical_diff와 달리 f가 무엇을 받는지 본문에서
# 확인해 보세요."""
# en = """
# f takes an array with all the variables, but here it is given only the element that moves. If f looks for the
# others there is an exception, and if not, the value is that of another function. Unlike in numerical_diff, check
# in the text what f receives."""
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    grad = np.zeros_like(x)
    for idx in np.ndindex(x.shape):
        fxh1 = f(x[idx] + h)
        fxh2 = f(x[idx] - h)
        grad[idx] = (fxh1 - fxh2) / (2 * h)
    return grad
