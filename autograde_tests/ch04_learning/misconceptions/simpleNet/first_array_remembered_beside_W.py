# /// misconception
# caught_by = ["test_the_scores_of_the_text_are_reproduced"]
# uses = ["self.W = self.… | self.… = self.W"]
# shows = ["self.W = self.… | self.… = self.W"]
# shows_no = ["np.dot(x, self.W) | x @ self.W | .dot(self.W) | np.matmul(x, self.W) | @ self.W | property"]
#
# [title]
# ko = "처음 배열을 다른 이름으로 기억해 두고 씀"
# en = "The first array is remembered beside W"
#
# [explanation]
# ko = """
# 생성자에서 만든 배열에 다른 이름도 주고, predict에서는 그 이름을 씁니다. W에 새 배열을 넣어도 predict는 처음 배열로
# 계산합니다. predict가 어느 속성을 읽는지 보세요."""
# en = """
# The array of the constructor has a second name, and predict uses that one. When W gets a new array, predict goes
# on with the first. See which attribute predict reads."""
# ///
import numpy as np


class simpleNet:
    def __init__(self):
        self.weights = np.random.randn(2, 3)
        self.W = self.weights

    def predict(self, x):
        return np.dot(x, self.weights)

    def loss(self, x, t):
        return cross_entropy_error(softmax(self.predict(x)), t)
