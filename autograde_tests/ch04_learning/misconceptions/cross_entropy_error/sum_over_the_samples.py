# /// misconception
# caught_by = ["test_a_batch_with_one_hot_targets_gives_the_mean"]
# uses = ["np.mean | .mean | / | np.average"]
# shows = ["np.mean(np.sum(…), axis=0)) | np.mean(….sum(axis=0)) | np.sum(…, axis=0).mean() | ….sum(axis=0).mean()"]
#
# [title]
# ko = "데이터에 대해 더하고 클래스로 평균을 냄"
# en = "Added over the samples, averaged over the classes"
#
# [explanation]
# ko = """
# 첫째 축을 따라 더하면 데이터가 합쳐지고 클래스가 남습니다. 그 평균은 데이터의 개수가 아니라 클래스의 개수로 나눈 값입니다.
# 데이터의 수와 클래스의 수가 다른 배치에서 합의 형상을 출력하여, 무엇으로 나누는지 보세요."""
# en = """
# A sum along the first axis brings the samples together and leaves the classes, so that the mean divides by the number of
# classes and not by that of the samples. Print the shape of the sum for a batch with more samples than classes, and see
# what you divide by."""
# ///
import numpy as np


def cross_entropy_error(y, t):
    delta = 1e-7
    if np.ndim(t) < y.ndim:
        t = np.eye(y.shape[-1])[t]
    return -np.mean(np.sum(t * np.log(y + delta), axis=0))
