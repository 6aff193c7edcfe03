# /// misconception
# caught_by = ["test_a_batch_with_one_hot_targets_gives_the_mean", "test_a_batch_with_labels_gives_the_mean"]
#
# [title]
# ko = "행마다 모든 레이블의 열을 꺼냄"
# en = "Every row is read at all the labels"
#
# [explanation]
# ko = """
# 행마다 자기 레이블의 자리 하나만 보아야 하는데, 모든 행에서 모든 레이블의 열을 꺼내고 있습니다. 그러면
# 배치에서는 다른 데이터의 정답까지 손실에 들어갑니다. 꺼낸 배열의 형상을 출력하여 데이터의 수와 비교해
# 보세요."""
# en = """
# Each row should be read at its own label only, but here every row is read at the labels of all samples. In a
# batch the right classes of other samples then enter the loss. Print the shape of what you take out and compare
# it with the number of samples."""
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        t = t.reshape(1, t.size)
        y = y.reshape(1, y.size)

    if t.size == y.size:
        t = t.argmax(axis=1)

    batch_size = y.shape[0]
    return -np.sum(np.log(y[:, t.flatten()] + 1e-7)) / batch_size
