# /// misconception
# caught_by = ["test_batches_of_equal_length_give_the_accuracy", "test_every_batch_size_gives_the_same"]
# uses = ["/"]
# shows = ["range((/)) | range(np.ceil())"]
#
# [title]
# ko = "배치의 수가 정수가 아님"
# en = "The number of batches is not an integer"
#
# [explanation]
# ko = """
# 빗금 하나로 나눈 결과는 나누어떨어져도 실수이고, NumPy로 올림을 해도 실수로 남습니다. 반복의 횟수는 정수여야 하므로
# TypeError가 납니다. 단순히 버림을 하면 짧은 마지막 배치가 빠질 수 있으니, 나머지가 있을 때 배치가 몇 개인지도 함께
# 생각해 보세요."""
# en = """
# A division with a single slash gives a float even if nothing remains, and rounded up by NumPy it is a float still. A
# loop needs an integer, so there is a TypeError. Simply rounding down may lose a short last batch, so think about how
# many batches there are if there is a remainder."""
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    right = 0
    for k in range(np.ceil(len(x) / batch_size)):
        start = k * batch_size
        end = start + batch_size
        y = np.argmax(predict(network, x[start:end]), axis=1)
        right += np.sum(y == t[start:end])
    return float(right / len(x))
