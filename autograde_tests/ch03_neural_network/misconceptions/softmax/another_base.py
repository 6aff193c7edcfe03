# /// misconception
# caught_by = ["test_a_constant_added_to_a_row_changes_nothing"]
# uses = ["** | np.power | pow | np.exp2"]
# shows = [
#     "np.power(2, … | np.power(2.0, … | np.power(10, … | np.power(10.0, … | np.exp2 | 2 ** x | 2 ** name | 2 ** (… | 10 ** x | 10 ** name | 10 ** (… | 2.0 ** … | 10.0 ** …",
# ]
# shows_no = ["np.exp | math.exp"]
# number = "base"
#
# [title]
# ko = "e가 아닌 수의 거듭제곱"
# en = "Powers of another number than e"
#
# [explanation]
# ko = """
# 거듭제곱의 밑이 자연상수 e가 아닌 다른 수입니다. 그러면 큰 점수와 작은 점수의 비율이 달라집니다. e의 거듭제곱을
# 구하는 NumPy 함수를 찾아보세요."""
# en = """
# The powers are those of another number than Euler's e, so the ratio of a large score to a small one is another.
# Look for the function of NumPy that computes powers of e."""
# ///
import numpy as np

base = 2.0


def softmax(x):
    e = base ** (x - np.max(x, axis=-1, keepdims=True)).astype(float)
    return e / np.sum(e, axis=-1, keepdims=True)
