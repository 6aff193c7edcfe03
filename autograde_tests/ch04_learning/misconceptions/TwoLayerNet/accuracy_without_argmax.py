# /// misconception
# caught_by = ["test_accuracy_is_the_share_of_right_rows"]
# lacks = ["np.argmax | .argmax | argmax"]
#
# [title]
# ko = "확률과 원-핫 정답을 그대로 비교함"
# en = "Probabilities are compared with one-hot targets"
#
# [explanation]
# ko = """
# 확률이 정확히 0이나 1인 일은 거의 없으므로, 배열을 그대로 비교하면 맞은 것이 하나도 없게 됩니다. 정확도는 값이
# 아니라 고른 클래스가 같은지를 봅니다. 비교하기 전에 행마다 무엇을 골라야 하는지 생각해 보세요."""
# en = """
# A probability is hardly ever exactly 0 or 1, so comparing the arrays as they are finds nothing right. The
# accuracy asks whether the chosen class is the same, not the value. Think about what to choose from each row
# before comparing."""
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
        y = self.predict(x)
        return np.sum(y == t) / float(x.shape[0])

    def numerical_gradient(self, x, t):
        loss_W = lambda W: self.loss(x, t)

        grads = {}
        grads["W1"] = numerical_gradient(loss_W, self.params["W1"])
        grads["b1"] = numerical_gradient(loss_W, self.params["b1"])
        grads["W2"] = numerical_gradient(loss_W, self.params["W2"])
        grads["b2"] = numerical_gradient(loss_W, self.params["b2"])
        return grads
