# /// misconception
# caught_by = ["test_accuracy_is_the_share_of_right_rows", "test_accuracy_takes_labels"]
# shows = [
#     "def ThreeLayerNet.accuracy self,x,t…",
#     ".sum() in accuracy | sum() in accuracy | += | .count_nonzero() in accuracy",
# ]
# shows_no = [
#     "/ in accuracy | .mean() in accuracy | np.average | mean() in accuracy | // in accuracy | ** in accuracy | * in accuracy | np.divide | np.true_divide | .divide() in accuracy | accuracy() in accuracy | .accuracy() in accuracy | / in _…",
# ]
#
# [title]
# ko = "정확도가 비율이 아니라 개수임"
# en = "The accuracy is a count, not a share"
#
# [explanation]
# ko = """
# 정확도가 0과 1 사이의 비율이 아니라 개수입니다. 배치가 크면 값도 커집니다. 개수를 무엇으로 나누어야 하는지 생각해
# 보세요."""
# en = """
# The accuracy is a count and not a share from 0 to 1, so it grows with the batch. Think of what the number has to be
# divided by."""
# ///
from collections import OrderedDict

import numpy as np


class ThreeLayerNet:
    def __init__(self, input_size, hidden_size, hidden_size2, output_size, weight_init_std=0.01):
        self.params = {}
        self.params["W1"] = weight_init_std * np.random.randn(input_size, hidden_size)
        self.params["b1"] = np.zeros(hidden_size)
        self.params["W2"] = weight_init_std * np.random.randn(hidden_size, hidden_size2)
        self.params["b2"] = np.zeros(hidden_size2)
        self.params["W3"] = weight_init_std * np.random.randn(hidden_size2, output_size)
        self.params["b3"] = np.zeros(output_size)

        self.layers = OrderedDict()
        self.layers["Affine1"] = Affine(self.params["W1"], self.params["b1"])
        self.layers["Relu1"] = Relu()
        self.layers["Affine2"] = Affine(self.params["W2"], self.params["b2"])
        self.layers["Relu2"] = Relu()
        self.layers["Affine3"] = Affine(self.params["W3"], self.params["b3"])
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        y = self.predict(x)
        return self.lastLayer.forward(y, t)

    def accuracy(self, x, t):
        y = self.predict(x)
        y = np.argmax(y, axis=1)
        if t.ndim != 1:
            t = np.argmax(t, axis=1)
        return np.sum(y == t)

    def numerical_gradient(self, x, t):
        loss_W = lambda W: self.loss(x, t)

        grads = {}
        for key in self.params:
            grads[key] = numerical_gradient(loss_W, self.params[key])
        return grads

    def gradient(self, x, t):
        self.loss(x, t)

        dout = self.lastLayer.backward(1)
        layers = list(self.layers.values())
        layers.reverse()
        for layer in layers:
            dout = layer.backward(dout)

        grads = {}
        grads["W1"] = self.layers["Affine1"].dW
        grads["b1"] = self.layers["Affine1"].db
        grads["W2"] = self.layers["Affine2"].dW
        grads["b2"] = self.layers["Affine2"].db
        grads["W3"] = self.layers["Affine3"].dW
        grads["b3"] = self.layers["Affine3"].db
        return grads
