# /// misconception
# caught_by = ["test_the_function_may_read_x_itself_and_ignore_its_argument"]
# uses = [
#     ".copy | np.copy | np.array | copy.copy | copy.deepcopy | .astype | .tolist | .flatten | x + [] | x + name | x + (*)",
# ]
# lacks = ["tiny"]
#
# [title]
# ko = "x가 아니라 복사본을 움직임"
# en = "A copy is moved, and not x itself"
#
# [explanation]
# ko = """
# 신경망의 손실은 인수를 보지 않고 자신의 가중치를 직접 읽습니다. 복사본만 움직이면 그런 손실은 변하지 않으므로
# 기울기가 모두 0이 됩니다. 본문에서 굵게 적힌 조건을 다시 읽어 보세요."""
# en = """
# The loss of a network ignores its argument and reads its own weights: it never notices a copy that moves, and
# the gradient is 0 everywhere. Read again the condition in bold in the text."""
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    grad = np.zeros_like(x)
    for idx in np.ndindex(x.shape):
        x_plus, x_minus = x.copy(), x.copy()
        x_plus[idx] += h
        x_minus[idx] -= h
        grad[idx] = (f(x_plus) - f(x_minus)) / (2 * h)
    return grad
