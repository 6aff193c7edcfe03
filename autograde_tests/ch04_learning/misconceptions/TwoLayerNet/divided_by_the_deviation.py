# /// misconception
# caught_by = ["test_weights_start_normal_with_the_given_deviation"]
# uses = ["np.random.randn() / … | .randn() / … | np.random.normal() / … | .normal() / … | .standard_normal() / … | /="]
# shows = ["… / weight_init_std"]
#
# [title]
# ko = "표준편차로 나눔"
# en = "The weights are divided by the deviation"
#
# [explanation]
# ko = """
# 뽑은 수에 weight_init_std를 곱하지 않고 나눕니다. 그러면 0.01일 때 가중치가 백 배로 커집니다.
# 표준편차가 1인 수를 다른 표준편차로 만들려면 어떻게 해야 하는지 생각해 보세요."""
# en = """
# What is drawn is divided by weight_init_std and not multiplied. With 0.01 the weights get a hundred times
# larger. Think of how a number of deviation 1 gets another one."""
# ///
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params = {}
        self.params["W1"] = np.random.randn(input_size, hidden_size) / weight_init_std
        self.params["b1"] = np.zeros(hidden_size)
        self.params["W2"] = np.random.randn(hidden_size, output_size) / weight_init_std
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
