# /// misconception
# caught_by = ["test_weights_are_small_unless_said_otherwise"]
# shows = ["np.sqrt | math.sqrt | … ** 0.5", "ignored ThreeLayerNet.__init__.weight_init_std:…"]
#
# [title]
# ko = "Xavier나 He 방식으로 가중치를 초기화함"
# en = "Weights start as by Xavier or He"
#
# [explanation]
# ko = """
# Xavier나 He처럼 제곱근으로 정하는 초깃값을 쓴 것 같습니다. 실제로 쓸모 있는 방법이지만, 여기에서는 표준편차를
# weight_init_std로 정하기로 했습니다. 만든 가중치의 표준편차를 구해 받은 값과 비교해 보세요."""
# en = """
# The weights seem to start by a rule with a root in it, such as those of Xavier and He. These are in real use, but
# here the deviation is to be weight_init_std. Compute the standard deviation of the weights and compare it with the
# value given."""
# ///
from collections import OrderedDict

import numpy as np


class ThreeLayerNet:
    def __init__(self, input_size, hidden_size, hidden_size2, output_size, weight_init_std=0.01):
        self.params = {}
        self.params["W1"] = np.sqrt(2 / input_size) * np.random.randn(input_size, hidden_size)
        self.params["b1"] = np.zeros(hidden_size)
        self.params["W2"] = np.sqrt(2 / hidden_size) * np.random.randn(hidden_size, hidden_size2)
        self.params["b2"] = np.zeros(hidden_size2)
        self.params["W3"] = np.sqrt(2 / hidden_size2) * np.random.randn(hidden_size2, output_size)
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
