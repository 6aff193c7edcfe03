# /// misconception
# caught_by = ["test_biases_start_at_zero_and_hold_fractions"]
# uses = [
#     "random in __init__",
#     "np.random.randn(output_size) | np.random.randn(hidden_size) | np.random.rand(output_size) | np.random.rand(hidden_size) | np.random.randn(hidden_size2) | np.random.randn(filter_num) | np.random.randn(sizes[… | np.random.randn(name) | np.random.randn([]) | np.random.normal(… | np.random.uniform(… | np.random.rand(name) | np.random.randn((… | .normal(… | .standard_normal(name) | np.random.randn(…if…",
# ]
# lacks = ["np.ones | np.full | np.ones_like"]
# shows = [
#     "np.random.randn(output_size) | np.random.randn(hidden_size) | np.random.rand(output_size) | np.random.rand(hidden_size) | np.random.normal(…size=hidden_size)",
# ]
#
# [title]
# ko = "편향을 무작위로 뽑음"
# en = "The biases are drawn at random"
#
# [explanation]
# ko = """
# 편향이 0이 아니라 무작위 수에서 시작합니다. 무작위로 뽑는 것은 가중치이고, 편향은 0에서 시작합니다.
# 원소가 모두 0인 배열을 만드는 함수를 쓰세요."""
# en = """
# Biases begin as random numbers and not as 0. It is the weights that are drawn; the biases start at 0. Use the
# function that makes an array of zeros."""
# ///
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params = {}
        self.params["W1"] = weight_init_std * np.random.randn(input_size, hidden_size)
        self.params["b1"] = weight_init_std * np.random.randn(hidden_size)
        self.params["W2"] = weight_init_std * np.random.randn(hidden_size, output_size)
        self.params["b2"] = weight_init_std * np.random.randn(output_size)

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
