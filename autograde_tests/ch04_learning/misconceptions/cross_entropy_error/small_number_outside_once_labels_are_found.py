# /// misconception
# caught_by = ["test_a_probability_of_zero_costs_much_and_stays_finite"]
# uses = [
#     "(*) + # | np.log() + # | (*) + name | np.log() + name | # + np.log() | name + np.log() | np.sum() + # | np.sum() + name | .sum() + # | -np.sum() + # | -np.sum() + name | (/) + # | (/) + name | math.log() + # | np.mean() + # | np.mean() + name | -np.mean() + # | -np.mean() + name",
#     ".argmax | np.argmax",
# ]
# lacks = ["np.log((+))", "math.log((+))", "np.maximum", "np.clip"]
#
# [title]
# ko = "로그를 구한 다음에 작은 수를 더함"
# en = "The small number comes after the logarithm"
#
# [explanation]
# ko = """
# 정답의 확률만 골라 로그를 구한 다음에 작은 수를 더하고 있습니다. 그 확률이 0이면 로그는 이미 무한대이므로 손실이
# 유한하지 않습니다. 괄호가 어디에서 닫히는지 보세요."""
# en = """
# The probability of the right class is picked out, and the small number is added to its logarithm. Where that
# probability is 0, the logarithm is infinite already, so the loss is not finite. See where the parentheses close."""
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        t = t.reshape(1, t.size)
        y = y.reshape(1, y.size)

    if t.size == y.size:
        t = t.argmax(axis=1)

    batch_size = y.shape[0]
    return -np.sum(np.log(y[np.arange(batch_size), t.flatten()]) + 1e-7) / batch_size
