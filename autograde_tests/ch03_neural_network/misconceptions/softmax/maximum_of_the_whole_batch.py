# /// misconception
# caught_by = ["test_rows_of_very_different_size_stay_finite"]
# uses = ["np.max | .max | np.amax | max | np.maximum | .amax"]
# shows = ["np.sum(np.exp((x - np.max(x))), axis=-1… | np.sum(np.exp((x - np.max(x))), axis=1…"]
# shows_no = ["x.ndim == 1 | .T"]
#
# [title]
# ko = "최댓값을 배치 전체에서 구함"
# en = "The maximum is that of the whole batch"
#
# [explanation]
# ko = """
# 빼는 최댓값을 배치 전체에서 하나만 구했습니다. 어느 행의 점수가 다른 행보다 훨씬 작으면 그 행의 지수 함수가 모두 0이
# 되어 0을 0으로 나누게 됩니다. 최댓값을 데이터마다 따로 구해야 하는 것이 아닌지 살펴보세요."""
# en = """
# A single maximum of the whole batch is subtracted. If the scores of one row are far below those of another, all its
# exponentials become 0, and 0 is divided by 0. See whether each sample needs a maximum of its own."""
# ///
import numpy as np


def softmax(x):
    e = np.exp(x - np.max(x))
    return e / np.sum(e, axis=-1, keepdims=True)
