# /// misconception
# caught_by = [
#     "test_the_value_of_the_text_is_reproduced",
#     "test_one_sample_is_not_divided_by_its_length",
#     "test_a_batch_with_one_hot_targets_gives_the_mean",
# ]
# uses = ["np.mean | .mean | .size | np.size | np.average | np.prod | len"]
# shows = ["np.mean((t * … | … / y.size | … / t.size | -np.mean((t * … "]
#
# [title]
# ko = "원-핫일 때 모든 원소로 평균을 냄"
# en = "One-hot: averaged over every element"
#
# [explanation]
# ko = """
# 원-핫 정답에서는 행마다 원소 하나만 손실에 들어가고 나머지는 0입니다. 배열 전체의 평균을 내면 이 0들까지 개수에
# 들어가서 너무 큰 수로 나누게 됩니다. 클래스에 대해서는 더하고, 데이터에 대해서만 평균을 내야 합니다."""
# en = """
# With one-hot targets a single element of each row enters the loss and the others are 0. A mean over the whole
# array counts these zeros, too, and divides by too large a number. Add up over the classes and average over the
# samples only."""
# ///
import numpy as np


def cross_entropy_error(y, t):
    if t.ndim == y.ndim:
        return -np.mean(t * np.log(y + 1e-7))
    if y.ndim == 1:
        return -np.log(y[t] + 1e-7)
    return -np.mean(np.log(y[np.arange(y.shape[0]), t] + 1e-7))
