# /// misconception
# caught_by = ["test_batches_of_equal_length_give_the_accuracy"]
# shows = ["name += 1 | name += #", "(name / name)"]
# shows_no = [
#     "if | .mean | np.mean | name += len() | name += [] | name += name | accuracy() | name += (/) | … / len() | … / [] | … / batch_size | … * batch_size",
# ]
#
# [title]
# ko = "배치의 수로 나눔"
# en = "Divided by the number of batches"
#
# [explanation]
# ko = """
# 센 수를 배치의 수로 나누고 있습니다. 그것은 배치 하나에서 평균 몇 개를 세었는지이며, 1보다 커질 수도 있습니다. 정확도는 데이터 전체에서 맞힌 것의 비율입니다. 나누는 수를 출력하여 x의 행의 수와
# 비교해 보세요."""
# en = """
# What is counted is divided by the number of batches. This says how many are counted in a batch on average,
# and may well be above 1. An accuracy is the share of all the data. Print what you divide by, and compare it with the
# number of rows of x."""
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    right = 0
    batches = 0
    for i in range(0, len(x), batch_size):
        y = np.argmax(predict(network, x[i : i + batch_size]), axis=1)
        right += np.sum(y == t[i : i + batch_size])
        batches += 1
    return float(right / batches)
