# /// misconception
# caught_by = ["test_a_batch_with_labels_gives_the_mean"]
# shows = [
#     "np.eye(len(t)) | np.eye(t.shape[0]) | np.eye(t.size) | np.eye(y.shape[0]) | np.eye(len(y)) | np.identity(len(t)) | np.identity(t.size)",
# ]
#
# [title]
# ko = "원-핫의 너비가 데이터의 수임"
# en = "One-hot targets as wide as the batch"
#
# [explanation]
# ko = """
# 레이블을 원-핫으로 바꿀 때 열의 수로 데이터의 수를 씁니다. 열은 클래스마다 하나씩 있어야 합니다. 원-핫의 형상을 y의 형상과 비교해 보세요."""
# en = """
# When labels are turned into one-hot targets, these get a column for each sample. There has to be one for each class.
# Compare the shape of the one-hot targets with that of y."""
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        t = t.reshape(1, t.size) if np.size(t) == y.size else np.reshape(t, 1)
        y = y.reshape(1, y.size)
    if t.size != y.size:
        t = np.eye(len(t))[t]
    return -np.sum(t * np.log(y + 1e-7)) / y.shape[0]
