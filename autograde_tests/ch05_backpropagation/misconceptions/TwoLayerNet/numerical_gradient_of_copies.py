# /// misconception
# caught_by = ["test_numerical_gradient_is_the_slope_of_the_loss", "test_the_two_gradients_agree"]
# shows = ["numerical_gradient(…, self.params[…].copy()) | numerical_gradient(name, .copy())"]
#
# [title]
# ko = "복사본을 흔들어 수치 미분을 함"
# en = "Numerical gradient nudges copies"
#
# [explanation]
# ko = """
# params가 바뀌지 않도록 복사본을 넘긴 것 같습니다. 손실은 인수를 보지 않고 신경망의 배열로 계산하므로, 복사본을 아무리
# 흔들어도 손실이 그대로여서 기울기가 모두 0이 됩니다. 손실이 어떤 배열을 읽는지, 주어진 함수가 흔든 값을 되돌려 놓는지
# 살펴보세요."""
# en = """
# Copies seem to be handed over so that params stays safe. But the loss does not look at its argument and computes with
# the arrays of the network: however a copy is nudged, the loss stays put, and all gradients are 0. See which arrays
# the loss reads, and whether the given function puts back what it changed."""
# ///
from collections import OrderedDict

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, activation=Relu):
        self.params = {}
        self.params["W1"] = weight_init_std * np.random.randn(input_size, hidden_size)
        self.params["b1"] = np.zeros(hidden_size)
        self.params["W2"] = weight_init_std * np.random.randn(hidden_size, output_size)
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
        grads["W1"] = numerical_gradient(loss_W, self.params["W1"].copy())
        grads["b1"] = numerical_gradient(loss_W, self.params["b1"].copy())
        grads["W2"] = numerical_gradient(loss_W, self.params["W2"].copy())
        grads["b2"] = numerical_gradient(loss_W, self.params["b2"].copy())
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
