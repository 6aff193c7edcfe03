# /// misconception
# caught_by = [
#     "test_one_sample_takes_a_label",
#     "test_a_batch_with_labels_gives_the_mean",
#     "test_class_zero_costs_as_much_as_any_other_label",
# ]
# shows = ["t * np.log() | name * np.log()"]
# shows_no = [
#     "np.arange | np.argmax | .argmax | np.eye | np.identity | for | comprehension | … == y.size | y.size == … | name == name | np.zeros | np.zeros_like | np.take_along_axis | np.put_along_axis | range | y.shape == … | … == y.shape",
# ]
#
# [title]
# ko = "레이블 정답을 다루지 않음"
# en = "Labels are not handled"
#
# [explanation]
# ko = """
# 정답이 언제나 원-핫이라고 보고 있습니다. 레이블은 형상이 y와 달라서 오류가 나거나 엉뚱한 값이 조용히 나옵니다. t의
# 형식을 구별하여, 레이블이면 행마다 정답인 자리의 확률을 꺼내 보세요."""
# en = """
# The targets are always taken to be one-hot. Labels have another shape: they raise an exception, or quietly give
# nonsense. Tell the forms of t apart; for labels, take from each row the probability at the right place."""
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        t = t.reshape(1, t.size)
        y = y.reshape(1, y.size)

    batch_size = y.shape[0]
    return -np.sum(t * np.log(y + 1e-7)) / batch_size
