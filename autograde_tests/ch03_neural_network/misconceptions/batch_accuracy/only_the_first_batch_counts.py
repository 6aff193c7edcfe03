# /// misconception
# caught_by = ["test_batches_of_equal_length_give_the_accuracy", "test_the_short_last_batch_counts", "test_labels_stay_with_their_images"]
# shows = ["once batch_accuracy:…"]
#
# [title]
# ko = "첫째 배치만 세어짐"
# en = "Only the first batch counts"
#
# [explanation]
# ko = """
# 둘째 배치부터는 세어지지 않습니다. return이 반복문 안에 들어가 있어 첫 배치에서 함수가 끝나거나, 자를 끝의 위치가
# 그대로여서 다음 배치가 비어 있는 경우가 많습니다. 반복문이 몇 번 도는지, 배치마다 길이가 얼마인지 출력해 보세요."""
# en = """
# From the second batch on, nothing is counted. Mostly either the return stands inside the loop, so that the
# function ends after one batch, or the end of the slice never moves, so that later batches are empty. Print how
# often the loop runs, and how long each batch is."""
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    right = 0
    for i in range(0, len(x), batch_size):
        y = np.argmax(predict(network, x[i : i + batch_size]), axis=1)
        right += np.sum(y == t[i : i + batch_size])
        return float(right / len(x))
