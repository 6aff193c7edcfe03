# /// misconception
# caught_by = ["test_a_probability_of_zero_costs_much_and_stays_finite"]
# uses = ["np.log | math.log | np.log2 | np.log10", ".argmax | np.argmax"]
# lacks = ["np.log((+)) | np.clip | .clip | np.maximum | np.where | np.log1p | np.nan_to_num | np.log10((+)) | np.log2((+)) | math.log((+)) | #1e-… | tiny"]
# shows = ["np.log(name) | np.log10(name) | np.log2(name) | np.log(y[… | np.log10(y[… | np.log2(y[… | math.log(y[…"]
# shows_no = [
#     "np.log((+)) | np.log10((+)) | np.log2((+)) | math.log((+)) | np.clip | .clip | np.maximum | np.where | np.log1p | np.nan_to_num | #1e-… | #0.0… | tiny | np.finfo | eps | += | -= | … + name | name + … | np.add | max | try | np.errstate | if y…",
# ]
#
# [title]
# ko = "확률 0의 로그"
# en = "The logarithm of a probability of 0"
#
# [explanation]
# ko = """
# 정답의 확률만 골라 로그를 취하지만, 그 확률이 0이면 로그는 음의 무한대가 되어 손실도 무한대가 됩니다. 무한대로는 더
# 계산할 수 없습니다. 본문이 로그 안에 작은 수를 두는 까닭을 다시 읽어 보고, 정답의 확률이 0인 예로 확인해 보세요."""
# en = """
# Only the probability of the right class goes into the logarithm, but where that is 0, the logarithm is minus infinity and
# the loss infinite, with which nothing more can be computed. Read again why the text puts a small number into the
# logarithm, and try an example in which the right class has probability 0."""
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        t = t.reshape(1, t.size)
        y = y.reshape(1, y.size)

    if t.size == y.size:
        t = t.argmax(axis=1)

    batch_size = y.shape[0]
    return -np.sum(np.log(y[np.arange(batch_size), t.flatten()])) / batch_size
