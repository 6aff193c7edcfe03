# /// misconception
# caught_by = ["test_the_short_last_batch_counts", "test_a_batch_larger_than_the_data_is_accepted"]
# shows = ["….reshape(-1, batch_size…"]
#
# [title]
# ko = "나누어떨어질 때만 계산됨"
# en = "Only where the division leaves no remainder"
#
# [explanation]
# ko = """
# 데이터를 길이가 모두 같은 배치로 바꾸고 있어서, 나머지는 들어갈 자리가 없습니다. 잘라 버리지 않는 한 ValueError가
# 납니다. 마지막 배치는 짧을 수 있으므로 모든 배치를 한 배열에 담을 수 없습니다. 배치를 하나씩 차례로 잘라 내는 방법을
# 생각해 보세요."""
# en = """
# The data are turned into batches of equal length, so there is no place for a remainder: it raises a ValueError
# unless it is cut off. The last batch may be shorter, so one array cannot hold all batches. Think about cutting off
# one batch after the other."""
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    x_batches = x.reshape(-1, batch_size, x.shape[1])
    t_batches = t.reshape(-1, batch_size)
    right = 0
    for x_batch, t_batch in zip(x_batches, t_batches):
        y = np.argmax(predict(network, x_batch), axis=1)
        right += np.sum(y == t_batch)
    return float(right / len(x))
