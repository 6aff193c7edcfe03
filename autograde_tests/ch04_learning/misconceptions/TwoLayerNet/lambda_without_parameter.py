# /// misconception
# caught_by = ["test_the_gradient_is_the_analytic_one", "test_the_gradient_leaves_the_parameters_alone"]
# uses = ["lambda | def …"]
#
# [title]
# ko = "손실을 감싼 함수에 매개변수가 없음"
# en = "The wrapped loss takes no argument"
#
# [explanation]
# ko = """
# 손실을 감싼 함수가 인수를 쓰지 않는다고 해서 매개변수까지 없앴습니다. numerical_gradient는 언제나 인수 하나를
# 넣어 부르므로 TypeError가 납니다. 쓰지 않더라도 받기는 해야 하는 것이 무엇인지 보세요."""
# en = """
# The function around the loss does not use its argument, so its parameter was left out. But numerical_gradient
# always calls it with one argument, which raises a TypeError. See what has to be accepted even though it is not
# used."""
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
        y = np.argmax(self.predict(x), axis=1)
        t = np.argmax(t, axis=1)
        return np.sum(y == t) / float(x.shape[0])

    def numerical_gradient(self, x, t):
        loss_W = lambda: self.loss(x, t)

        grads = {}
        grads["W1"] = numerical_gradient(loss_W, self.params["W1"])
        grads["b1"] = numerical_gradient(loss_W, self.params["b1"])
        grads["W2"] = numerical_gradient(loss_W, self.params["W2"])
        grads["b2"] = numerical_gradient(loss_W, self.params["b2"])
        return grads
