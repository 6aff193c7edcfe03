# /// misconception
# caught_by = ["test_the_value_of_the_text_is_reproduced", "test_a_probability_of_zero_costs_much_and_stays_finite"]
# number = "DELTA"
#
# [title]
# ko = "로그 안에 더하는 수가 너무 큼"
# en = "What is added in the logarithm is too large"
#
# [explanation]
# ko = """
# 로그 안의 작은 수는 0을 피하기 위한 것일 뿐, 손실의 값을 바꾸어서는 안 됩니다. 지금은 너무 큰 수를 더하고
# 있어서 손실이 눈에 띄게 작아지고, 확률이 작을수록 더 어긋납니다. 본문이 정한 크기를 확인해 보세요."""
# en = """
# The small number in the logarithm is there to avoid 0 and must not change the loss. Here it is so large that it
# makes the loss visibly smaller, the more so the smaller the probability. Check the size that the text sets."""
# ///
import numpy as np

DELTA = 1e-4


def cross_entropy_error(y, t):
    delta = DELTA
    if y.ndim == 1:
        t = t.reshape(1, t.size)
        y = y.reshape(1, y.size)

    if t.size == y.size:
        t = t.argmax(axis=1)

    batch_size = y.shape[0]
    return -np.sum(np.log(y[np.arange(batch_size), t.flatten()] + delta)) / batch_size
