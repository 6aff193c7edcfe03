# /// variant
# exercise = "simpleNet"
# mistakes = ["The weights have the shape (3, 2) instead of (2, 3)"]
# ///
import numpy as np


class simpleNet:
    def __init__(self):
        # 정규분포로 초기화
        self.W = np.random.normal(0, 1, size=(3, 2))

    def predict(self, x):
        return np.dot(x, self.W)

    def loss(self, x, t):
        return cross_entropy_error(softmax(self.predict(x)), t)
