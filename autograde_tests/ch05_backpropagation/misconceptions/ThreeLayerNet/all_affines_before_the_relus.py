# /// misconception
# caught_by = ["test_gradient_is_that_of_backpropagation", "test_gradient_follows_a_change_of_params_in_place"]
# shows = [
#     "sorted(self.layers) | sorted(self.layers.items()) | sorted(self.layers.keys()) | sorted(self.layers.values())",
# ]
#
# [title]
# ko = "Affine을 모두 지난 뒤에 Relu를 지남"
# en = "All Affines come before the Relus"
#
# [explanation]
# ko = """
# 이름이나 종류의 순서로 계층을 지나면 Affine이 모두 먼저 옵니다. 그래서 은닉층에는 활성화가 없고, 마지막 점수에 Relu가
# 적용됩니다. predict가 지나는 계층의 이름을 차례대로 출력하여 그림과 비교해 보세요."""
# en = """
# In the order of their names or kinds the Affines all come first. The hidden layers have no activation then, and the last
# scores go through the Relus. Print the names of the layers in the order in which predict visits them, and compare with
# the figure."""
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
        self.layers["Affine2"] = Affine(self.params["W2"], self.params["b2"])
        self.layers["Affine3"] = Affine(self.params["W3"], self.params["b3"])
        self.layers["Relu1"] = Relu()
        self.layers["Relu2"] = Relu()
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
        return np.sum(y == t) / float(x.shape[0])

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
