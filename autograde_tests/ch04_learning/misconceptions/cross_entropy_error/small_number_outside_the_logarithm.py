# /// misconception
# caught_by = ["test_a_probability_of_zero_costs_much_and_stays_finite"]
# uses = [
#     "(*) + # | np.log() + # | (*) + name | np.log() + name | # + np.log() | name + np.log() | np.sum() + # | np.sum() + name | .sum() + # | -np.sum() + # | -np.sum() + name | (/) + # | (/) + name | math.log() + # | name + # | name + name | np.mean() + # | np.mean() + name | -np.mean() + # | -np.mean() + name",
# ]
# lacks = ["np.log((+))", "math.log((+))", "np.maximum", "np.clip"]
# shows = ["np.log() + # | # + np.log() | np.log() + name"]
#
# [title]
# ko = "작은 수를 로그의 바깥에서 더함"
# en = "The small number is added outside the logarithm"
#
# [explanation]
# ko = """
# 작은 수는 확률이 0일 때 log 0을 막기 위한 것인데, 로그를 구한 다음에 더하고 있습니다. 그때는 이미
# 로그가 무한대이므로 손실이 유한하지 않습니다. 괄호가 어디에서 닫히는지 보세요."""
# en = """
# The small number is there to keep 0 out of the logarithm, but here it is added to what the logarithm gives. By
# then the logarithm of 0 is infinite already, so the loss is not finite. See where the parentheses close."""
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        t = t.reshape(1, t.size)
        y = y.reshape(1, y.size)

    batch_size = y.shape[0]
    if t.size == y.size:
        return -np.sum(t * np.log(y) + 1e-7) / batch_size
    return -np.sum(np.log(y[np.arange(batch_size), t.flatten()]) + 1e-7) / batch_size
