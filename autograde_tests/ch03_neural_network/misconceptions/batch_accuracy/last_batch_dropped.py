# /// misconception
# caught_by = ["test_the_short_last_batch_counts", "test_a_batch_larger_than_the_data_is_accepted"]
# lacks = ["np.array_split"]
# shows = ["len() // batch_size | x.shape[0] // batch_size | [] // batch_size | name // batch_size | int((x.shape[0] / batch_size)) | int((len(x) / batch_size)) | int((name / batch_size))"]
# shows_no = ["… % batch_size | name % name | name % attribute | if | (//) + … | … + (//) | np.ceil | math.ceil | divmod | np.array_split | max"]
#
# [title]
# ko = "짧은 마지막 배치가 빠짐"
# en = "The short last batch is left out"
#
# [explanation]
# ko = """
# 배치의 수를 나눗셈의 몫으로 구하면 나머지에 해당하는 짧은 배치가 그 수에서 빠집니다. batch_size가 데이터의 수보다
# 크면 0이 됩니다. 데이터가 다섯 개이고 batch_size가 2일 때 배치가 몇 개여야 하는지 세어 보세요."""
# en = """
# If the number of batches is the quotient of a division, the short batch of the remainder is not among them; with a
# batch_size larger than the data the number is 0. Count how many batches there should be for five data and a
# batch_size of 2."""
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    right = 0
    for k in range(len(x) // batch_size):
        start = k * batch_size
        end = start + batch_size
        y = np.argmax(predict(network, x[start:end]), axis=1)
        right += np.sum(y == t[start:end])
    return float(right / len(x))
