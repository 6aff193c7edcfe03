# /// misconception
# caught_by = ["test_the_value_of_the_text_is_reproduced", "test_a_probability_of_zero_costs_much_and_stays_finite"]
# uses = ["np.log | math.log | np.log2 | np.log10"]
# lacks = ["np.log((+)) | np.clip | .clip | np.maximum | np.where | np.log1p | np.nan_to_num | np.log10((+)) | np.log2((+)) | math.log((+))"]
# shows = ["np.log(y) | np.log(y[… | np.log([])"]
# shows_no = [
#     "tiny | #1e-07 | #1e-10 | #1e-08 | #1e-12 | #1e-15 | #1e-09 | #1e-06 | #1e-05 | #1e-20 | np.finfo | np.clip | .clip | np.maximum | np.where | np.nan_to_num | for",
# ]
#
# [title]
# ko = "확률이 0일 때 로그가 무한대가 됨"
# en = "The logarithm of a probability of 0"
#
# [explanation]
# ko = """
# 0의 로그는 음의 무한대이고, 거기에 0을 곱하면 nan이 됩니다. 그래서 확률 하나가 0이기만 해도 손실 전체를 쓸 수 없게
# 될 수 있습니다. 본문이 로그 안에 작은 수를 두는 까닭을 다시 읽어 보고, 확률에 0이 있는 예로 확인해 보세요."""
# en = """
# The logarithm of 0 is minus infinity, and 0 times that is nan. So a single probability of 0 may spoil the whole
# loss. Read again why the text puts a small number into the logarithm, and try an example with a 0 among the
# probabilities."""
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        t = t.reshape(1, t.size)
        y = y.reshape(1, y.size)

    batch_size = y.shape[0]
    if t.size == y.size:
        return -np.sum(t * np.log(y)) / batch_size
    return -np.sum(np.log(y[np.arange(batch_size), t.flatten()])) / batch_size
