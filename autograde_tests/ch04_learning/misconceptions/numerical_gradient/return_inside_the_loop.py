# /// misconception
# caught_by = ["test_the_gradients_of_the_text_are_reproduced", "test_a_matrix_gives_a_matrix"]
# uses = ["return in loop"]
# shows = ["once numerical_gradient:…"]
#
# [title]
# ko = "return이 반복문 안에 있음"
# en = "The return stands inside the loop"
#
# [explanation]
# ko = """
# 첫째 원소의 편미분을 구하자마자 함수가 끝나서 나머지 원소는 구해지지 않습니다. 파이썬에서는 들여쓰기가 어디까지
# 반복되는지를 정합니다. return이 반복문과 어떤 관계에 있는지 들여쓰기를 보세요."""
# en = """
# The function ends as soon as the first partial derivative is there, and the others are never computed. In Python
# the indentation decides what belongs to a loop. Look at the indentation of the return."""
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
        x[idx] = tmp_val
        return grad
