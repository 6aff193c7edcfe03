# /// misconception
# caught_by = ["test_the_gradients_of_the_text_are_reproduced", "test_a_matrix_gives_a_matrix"]
# uses = ["name = name | = ="]
#
# [title]
# ko = "이름만 다른 같은 배열을 씀"
# en = "Two names for one and the same array"
#
# [explanation]
# ko = """
# 배열을 다른 이름에 대입해도 복사본이 생기지 않고 같은 배열에 이름이 하나 더 붙을 뿐입니다. 그래서 h를 더한 것과
# 뺀 것이 같은 배열에서 서로 지워지고, 두 함숫값이 같아져 기울기가 0이 됩니다. 함수를 부를 때마다 x의 원소가
# 무엇인지 출력해 보세요."""
# en = """
# Assigning an array to another name makes no copy; the same array just has one more name. Adding h and
# subtracting it cancel in that array, both values of the function are the same, and the gradient is 0. Print the
# elements of x each time the function is called."""
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    grad = np.zeros_like(x)
    for idx in np.ndindex(x.shape):
        x_plus = x
        x_minus = x
        x_plus[idx] += h
        x_minus[idx] -= h
        grad[idx] = (f(x_plus) - f(x_minus)) / (2 * h)
    return grad
