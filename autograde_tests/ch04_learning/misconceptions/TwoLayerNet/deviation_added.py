# /// misconception
# caught_by = ["test_weights_start_normal_with_the_given_deviation"]
# uses = [
#     "… + np.random.randn() | np.random.randn() + … | … + .randn() | .randn() + … | … + .normal() | .normal() + … | … + np.random.normal() | np.random.normal() + … | += | np.add | loc= | np.random.normal(weight_init_std, size=… | .normal(weight_init_std, size=…",
# ]
# shows = [
#     "weight_init_std + … | … + weight_init_std | np.random.normal(weight_init_std, size=… | .normal(weight_init_std, size=… | loc=weight_init_std",
# ]
#
# [title]
# ko = "표준편차를 평균에 더함"
# en = "The deviation moves the mean"
#
# [explanation]
# ko = """
# weight_init_std를 난수에 더하거나 평균으로 주면 평균만 옮겨지고 퍼진 정도는 그대로입니다. 표준편차는 값들이 얼마나
# 넓게 퍼지는지를 나타냅니다. 난수를 많이 뽑아 표준편차를 출력하고, 어떤 연산이 퍼진 정도를 바꾸는지 시험해 보세요."""
# en = """
# Adding weight_init_std to the random numbers, or passing it as their mean, moves the mean and leaves the spread as
# it is. A standard deviation says how widely values are spread. Draw many numbers, print their deviation, and try
# out what changes the spread."""
# ///
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params = {}
        self.params["W1"] = weight_init_std + np.random.randn(input_size, hidden_size)
        self.params["b1"] = np.zeros(hidden_size)
        self.params["W2"] = weight_init_std + np.random.randn(hidden_size, output_size)
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
