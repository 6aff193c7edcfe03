# /// misconception
# caught_by = ["test_weights_start_normal_with_the_given_deviation"]
# uses = [
#     "… + np.random.randn() | np.random.randn() + … | … + .randn() | .randn() + … | … + .normal() | .normal() + … | … + np.random.normal() | np.random.normal() + … | += | np.add | loc=",
# ]
# shows = ["weight_init_std + … | … + weight_init_std"]
#
# [title]
# ko = "표준편차를 곱하지 않고 더함"
# en = "The deviation is added, not multiplied"
#
# [explanation]
# ko = """
# 난수에 weight_init_std를 더하면 평균이 그만큼 옮겨질 뿐, 흩어진 정도는 그대로입니다. 그래서 가중치가 본문보다 훨씬
# 크게 시작합니다. 흩어진 정도를 바꾸려면 난수에 어떤 계산을 해야 하는지, 가중치의 표준편차를 구하면서 생각해 보세요."""
# en = """
# Adding weight_init_std to the random numbers shifts their mean and leaves their spread as it is, so the weights start
# out much larger than in the text. Compute the standard deviation of the weights, and think about which operation
# changes the spread of random numbers."""
# ///
from collections import OrderedDict

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, activation=Relu):
        self.params = {}
        self.params["W1"] = weight_init_std + np.random.randn(input_size, hidden_size)
        self.params["b1"] = np.zeros(hidden_size)
        self.params["W2"] = weight_init_std + np.random.randn(hidden_size, output_size)
        self.params["b2"] = np.zeros(output_size)

        self.layers = OrderedDict()
        self.layers["Affine1"] = Affine(self.params["W1"], self.params["b1"])
        self.layers["Activation1"] = activation()
        self.layers["Affine2"] = Affine(self.params["W2"], self.params["b2"])
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
        grads["W1"] = numerical_gradient(loss_W, self.params["W1"])
        grads["b1"] = numerical_gradient(loss_W, self.params["b1"])
        grads["W2"] = numerical_gradient(loss_W, self.params["W2"])
        grads["b2"] = numerical_gradient(loss_W, self.params["b2"])
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
        return grads
