# /// misconception
# caught_by = ["test_accuracy_is_the_share_of_right_rows", "test_accuracy_of_as_many_rows_as_classes"]
# uses = ["np.argmax(…, axis=0) | .argmax(axis=0) | np.argmax(…, 0) | .argmax(0) | axis=0"]
# shows = ["np.argmax(…, axis=0) | .argmax(axis=0) | np.argmax(…, 0) | .argmax(0)"]
# shows_no = [".T | np.transpose | .transpose"]
#
# [title]
# ko = "가장 큰 것을 열 방향으로 찾음"
# en = "The greatest is sought down the columns"
#
# [explanation]
# ko = """
# 가장 큰 원소를 행마다가 아니라 열마다 고르고 있습니다. 그러면 고른 것의 수가 클래스의 수와 같아져, 오류가
# 나거나 엉뚱한 정확도가 조용히 나옵니다. 고른 결과의 형상이 데이터의 수와 같은지 출력해 보세요."""
# en = """
# The greatest element is chosen from each column and not from each row. There are then as many choices as
# classes: an exception, or a wrong accuracy that comes out quietly. Print the shapes of what is chosen and
# compare them with the number of samples."""
# ///
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params = {}
        self.params["W1"] = weight_init_std * np.random.randn(input_size, hidden_size)
        self.params["b1"] = np.zeros(hidden_size)
        self.params["W2"] = weight_init_std * np.random.randn(hidden_size, output_size)
        self.params["b2"] = np.zeros(output_size)

    def predict(self, x):
        W1, W2 = self.params["W1"], self.params["W2"]
        b1, b2 = self.params["b1"], self.params["b2"]

        a1 = np.dot(x, W1) + b1
        z1 = sigmoid(a1)
        a2 = np.dot(z1, W2) + b2
        return softmax(a2)

    def loss(self, x, t):
        y = self.predict(x)
        return cross_entropy_error(y, t)

    def accuracy(self, x, t):
        y = np.argmax(self.predict(x), axis=0)
        t = np.argmax(t, axis=0)
        return np.mean(y == t)

    def numerical_gradient(self, x, t):
        loss_W = lambda W: self.loss(x, t)

        grads = {}
        grads["W1"] = numerical_gradient(loss_W, self.params["W1"])
        grads["b1"] = numerical_gradient(loss_W, self.params["b1"])
        grads["W2"] = numerical_gradient(loss_W, self.params["W2"])
        grads["b2"] = numerical_gradient(loss_W, self.params["b2"])
        return grads
