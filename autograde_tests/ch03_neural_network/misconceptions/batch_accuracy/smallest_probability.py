# /// misconception
# caught_by = ["test_batches_of_equal_length_give_the_accuracy"]
# uses = ["np.argmin | .argmin | np.min | min | .min | np.argsort | .argsort | sorted"]
# shows = ["np.argmin | .argmin"]
#
# [title]
# ko = "가장 작은 확률을 답으로 봄"
# en = "The smallest probability is taken for the answer"
#
# [explanation]
# ko = """
# 가장 큰 확률이 아니라 가장 작은 확률의 클래스를 답으로 셉니다. 신경망이 가장 그럴듯하다고 보는 클래스는 확률이 가장
# 큰 것입니다. 무엇이 답을 고르는지 보세요."""
# en = """
# The class with the smallest probability counts as the answer and not that with the largest, which is the one that
# the network holds most likely. Look at what chooses the answer."""
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    right = 0
    for i in range(0, len(x), batch_size):
        y = np.argmin(predict(network, x[i : i + batch_size]), axis=1)
        right += np.sum(y == t[i : i + batch_size])
    return float(right / len(x))
