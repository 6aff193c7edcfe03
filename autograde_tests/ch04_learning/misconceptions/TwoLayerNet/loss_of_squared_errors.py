# /// misconception
# caught_by = ["test_loss_is_the_mean_cross_entropy_of_the_batch"]
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
        return 0.5 * np.sum((y - t) ** 2)

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
