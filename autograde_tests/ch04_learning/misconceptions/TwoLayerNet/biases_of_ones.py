# /// misconception
# caught_by = ["test_biases_start_at_zero_and_hold_fractions"]
# shows = ["np.ones(hidden_size) | np.ones(output_size) | np.ones((hidden_size… | np.ones((output_size…"]
#
# [title]
# ko = "편향이 1에서 시작함"
# en = "Biases start at 1"
#
# [explanation]
# ko = """
# 편향의 배열을 1로 채웁니다. 본문에서는 편향이 0에서 시작합니다. 만든 직후의 편향을 출력해 본문과 비교해 보세요."""
# en = """
# Biases are filled with ones. In the text the biases start at 0. Print them right after the network is made, and
# compare with the text."""
# ///
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params = {}
        self.params["W1"] = weight_init_std * np.random.randn(input_size, hidden_size)
        self.params["b1"] = np.ones(hidden_size)
        self.params["W2"] = weight_init_std * np.random.randn(hidden_size, output_size)
        self.params["b2"] = np.ones(output_size)

    def predict(self, x):
        W1, W2 = self.params["W1"], self.params["W2"]
        b1, b2 = self.params["b1"], self.params["b2"]

        a1 = np.dot(x, W1) + b1
        a2 = np.dot(sigmoid(a1), W2) + b2
        return softmax(a2)

    def loss(self, x, t):
        y = self.predict(x)
        return cross_entropy_error(y, t)

    def accuracy(self, x, t):
        y = np.argmax(self.predict(x), axis=1)
        t = np.argmax(t, axis=1)
        return np.sum(y == t) / float(x.shape[0])

    def numerical_gradient(self, x, t):
        loss_W = lambda W: self.loss(x, t)

        grads = {}
        grads["W1"] = numerical_gradient(loss_W, self.params["W1"])
        grads["b1"] = numerical_gradient(loss_W, self.params["b1"])
        grads["W2"] = numerical_gradient(loss_W, self.params["W2"])
        grads["b2"] = numerical_gradient(loss_W, self.params["b2"])
        return grads
