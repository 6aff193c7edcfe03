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
# 골라낸 확률에 작은 수를 더하지 않고 로그를 취합니다. 확률이 0이면 로그는 음의 무한대가 됩니다. 무한대로는 더
# 계산할 수 없습니다. 본문이 로그 안에 작은 수를 두는 까닭을 다시 읽어 보고, 정답의 확률이 0인 예로 확인해 보세요."""
# en = """
# The probabilities that are picked out go into the logarithm without a small number. Where one of them is 0, its
# logarithm is minus infinity, with which nothing more can be computed. Read again why the text puts a small number
# into the logarithm, and try an example in which the right class has probability 0."""
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
