# /// misconception
# caught_by = ["test_a_short_batch_weighs_by_its_length", "test_the_short_last_batch_counts"]
# shows = ["for", ".mean() in loop", ".mean() in batch_accuracy"]
# shows_no = [
#     "np.sum | .sum | sum | np.mean() * … | .mean() * … | … * np.mean() | … * .mean() | weights= | np.average | np.concatenate | np.append | .extend | np.hstack",
# ]
#
# [title]
# ko = "배치마다 개수가 아니라 비율을 모음"
# en = "Shares of the batches are collected, not counts"
#
# [explanation]
# ko = """
# 배치마다 구한 정확도를 평균하면 길이가 짧은 마지막 배치의 이미지가 다른 이미지보다 큰 비중을 가집니다. 배치의 길이가
# 모두 같을 때만 전체의 정확도와 같습니다. 배치마다 비율이 아니라 무엇을 모아야 하는지, 본문의 예로 계산해 보세요."""
# en = """
# In a mean of the accuracies of the batches, the images of a short last batch weigh more than the others. It equals the
# accuracy over all data only if all batches have the same length. Think about what to collect from each batch instead,
# and try it on the example of the text."""
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    accuracies = []
    for i in range(0, len(x), batch_size):
        y = np.argmax(predict(network, x[i : i + batch_size]), axis=1)
        accuracies.append(np.mean(y == t[i : i + batch_size]))
    return float(np.mean(accuracies))
