# /// misconception
# caught_by = ["test_a_batch_gives_a_row_of_scores_for_each_sample", "test_a_batch_gives_the_mean_loss"]
# shows = ["np.dot(self.W.T, x) | self.W.T @ x"]
#
# [title]
# ko = "데이터 하나에서만 되는 순서로 곱함"
# en = "A product that works for a single sample only"
#
# [explanation]
# ko = """
# 가중치를 뒤집어 앞에 두고 곱하면 1차원 입력에서는 같은 결과가 나옵니다. 그러나 배치에서는 데이터가 행으로 놓이므로
# 형상이 맞지 않아 오류가 나거나 엉뚱한 값이 나옵니다. 배치일 때 두 형상을 적어 보고, 안쪽의 길이가 서로 같아지는
# 순서를 찾아보세요."""
# en = """
# With the weights turned round and put in front, the product is the same for a one-dimensional input. In a batch
# the samples are rows: there is an exception, or the values are wrong. Write down both shapes for a batch and find
# the order in which the inner lengths agree."""
# ///
import numpy as np


class simpleNet:
    def __init__(self):
        self.W = np.random.randn(2, 3)

    def predict(self, x):
        return np.dot(self.W.T, x)

    def loss(self, x, t):
        z = self.predict(x)
        y = softmax(z)
        return cross_entropy_error(y, t)
