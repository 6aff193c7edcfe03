# /// misconception
# caught_by = ["test_the_gradients_of_the_text_are_reproduced", "test_a_cubic_is_differentiated_from_both_sides"]
# uses = ["(/) * …"]
# shows = ["(/) * name | (/) * h | (/) * 0.0001 | (/) * 1e-…"]
# number = "H"
#
# [title]
# ko = "h로 나누지 않고 곱하게 됨"
# en = "Multiplied by h instead of divided by it"
#
# [explanation]
# ko = """
# 분수로 적힌 식에서는 2h 전체가 분모이지만, 파이썬은 나눗셈과 곱셈을 왼쪽부터 차례로 계산합니다. 그래서 h가
# 곱해져 기울기가 거의 0이 되고, 이 기울기로는 학습도 되지 않습니다. 분모가 어디까지인지 괄호로 나타내 보세요."""
# en = """
# In the formula the whole of 2h stands below the line, but Python works through division and multiplication from
# left to right. So h multiplies the result; the gradient is almost 0 and nothing would be learnt with it. Say
# with parentheses where the denominator ends."""
# ///
import numpy as np

H = 1e-4


def numerical_gradient(f, x):
    h = H
    grad = np.zeros_like(x)
    for idx in np.ndindex(x.shape):
        tmp_val = x[idx]
        x[idx] = tmp_val + h
        fxh1 = f(x)
        x[idx] = tmp_val - h
        fxh2 = f(x)
        grad[idx] = (fxh1 - fxh2) / 2 * h
        x[idx] = tmp_val
    return grad
