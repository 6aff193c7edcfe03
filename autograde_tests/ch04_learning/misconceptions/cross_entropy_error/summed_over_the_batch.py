# /// misconception
# caught_by = ["test_a_batch_with_one_hot_targets_gives_the_mean", "test_a_batch_with_labels_gives_the_mean"]
# shows = ["np.sum | .sum | sum"]
# shows_no = ["/ | np.mean | .mean | /= | np.divide | np.average | mean"]
#
# [title]
# ko = "배치에서 평균이 아니라 합을 구함"
# en = "The sum over the batch, not the mean"
#
# [explanation]
# ko = """
# 데이터의 개수로 나누지 않아서 손실이 배치의 크기에 따라 달라집니다. 평균을 내야 배치의 크기가 달라도 손실을 서로
# 비교할 수 있습니다. 같은 데이터를 두 번 쌓은 배치와 한 번만 담은 배치의 손실이 같은지 확인해 보세요."""
# en = """
# Nothing is divided by the number of samples, and the loss depends on the size of the batch. Only a mean can be
# compared between batches of different sizes. See whether a batch that holds the same sample twice has the loss of
# a batch that holds it once."""
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        t = t.reshape(1, t.size)
        y = y.reshape(1, y.size)

    if t.size == y.size:
        t = t.argmax(axis=1)

    return -np.sum(np.log(y[np.arange(y.shape[0]), t.flatten()] + 1e-7))
