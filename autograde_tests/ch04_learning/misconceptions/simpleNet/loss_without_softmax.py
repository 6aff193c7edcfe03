# /// misconception
# caught_by = [
#     "test_the_loss_of_the_text_is_reproduced",
#     "test_the_gradient_by_the_weights_is_the_analytic_one",
#     "test_a_batch_gives_the_mean_loss",
# ]
# shows = ["cross_entropy_error() in loss"]
# shows_no = ["softmax | np.exp"]
#
# [title]
# ko = "점수를 소프트맥스 없이 손실에 넣음"
# en = "Scores enter the loss without softmax"
#
# [explanation]
# ko = """
# 점수는 확률이 아니어서 1보다 크거나 음수일 수 있습니다. 그대로 손실에 넣으면 손실이 음수가 되거나, 음수의 로그
# 때문에 nan이 될 수 있습니다. 손실에 들어가는 값의 합이 1인지 출력해 보세요."""
# en = """
# Scores are no probabilities: they may be above 1, or negative. Put into the loss as they are, they may make it
# negative, or nan, because a negative number has no logarithm. Print what goes into the loss and see whether it
# sums to 1."""
# ///
import numpy as np


class simpleNet:
    def __init__(self):
        self.W = np.random.randn(2, 3)

    def predict(self, x):
        return np.dot(x, self.W)

    def loss(self, x, t):
        z = self.predict(x)
        return cross_entropy_error(z, t)
