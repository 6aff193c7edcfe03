# /// misconception
# caught_by = ["test_the_gradients_of_the_text_are_reproduced", "test_only_one_element_is_moved_at_a_time"]
#
# [title]
# ko = "모든 원소를 한꺼번에 움직임"
# en = "All elements are moved at once"
#
# [explanation]
# ko = """
# 배열에 수를 더하면 모든 원소에 더해집니다. 그래서 어느 편미분이든 모든 변수가 함께 변한 결과가 되어, 기울기의
# 원소가 전부 같아집니다. 편미분에서 어떤 변수가 그대로 있어야 하는지 생각해 보세요."""
# en = """
# A number added to an array is added to every element. Each partial derivative then tells what happens when all
# variables change together, and all elements of the gradient are the same. Think about which variables stay as
# they are in a partial derivative."""
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    grad = np.zeros_like(x)
    for idx in np.ndindex(x.shape):
        tmp_val = x.copy()
        x[...] = tmp_val + h
        fxh1 = f(x)
        x[...] = tmp_val - h
        fxh2 = f(x)
        grad[idx] = (fxh1 - fxh2) / (2 * h)
        x[...] = tmp_val
    return grad
