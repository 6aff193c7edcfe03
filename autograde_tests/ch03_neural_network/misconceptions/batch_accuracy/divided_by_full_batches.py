# /// misconception
# caught_by = ["test_the_short_last_batch_counts", "test_a_batch_larger_than_the_data_is_accepted", "test_a_short_batch_weighs_by_its_length"]
# shows = ["(name / (name * batch_size)) | (name / (batch_size * name)) | (name / (len([,]) * batch_size))"]
#
# [title]
# ko = "모든 배치가 가득 찼다고 보고 나눔"
# en = "Divided as if every batch were full"
#
# [explanation]
# ko = """
# 센 수를 배치의 수와 batch_size를 곱한 수로 나누고 있습니다. 마지막 배치가 짧으면 그 수는 실제 데이터의 수와
# 다릅니다. 나누는 수와 x의 행의 수를 함께 출력해 보세요."""
# en = """
# What is counted is divided by the number of batches times batch_size. With a short last batch that is not the
# number of data. Print the number you divide by beside the number of rows of x."""
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    right = 0
    batches = 0
    for i in range(0, len(x), batch_size):
        y = np.argmax(predict(network, x[i : i + batch_size]), axis=1)
        right += np.sum(y == t[i : i + batch_size])
        batches += 1
    return float(right / (batches * batch_size))
