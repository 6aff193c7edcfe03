# /// misconception
# caught_by = ["test_a_batch_gives_the_mean_loss", "test_labels_give_the_same_loss"]
# uses = ["mean_squared_error | ** | np.square | *"]
# shows = ["mean_squared_error"]
#
# [title]
# ko = "손실로 제곱 오차를 씀"
# en = "The loss is a sum of squared errors"
#
# [explanation]
# ko = """
# 손실이 교차 엔트로피 오차가 아니라 오차제곱합입니다. 두 오차는 값도 기울기도 다릅니다. loss가 어느 함수를
# 부르는지 본문과 견주어 보세요."""
# en = """
# The loss is a sum of squared errors and not the cross entropy error. The two have other values and other
# gradients. Compare the function that loss calls with that of the text."""
# ///
import numpy as np


class simpleNet:
    def __init__(self):
        self.W = np.random.randn(2, 3)

    def predict(self, x):
        return np.dot(x, self.W)

    def loss(self, x, t):
        z = self.predict(x)
        y = softmax(z)
        return 0.5 * np.sum((y - t) ** 2)
