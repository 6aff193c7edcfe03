# /// misconception
# caught_by = ["test_accuracy_of_as_many_rows_as_classes_with_one_hot_targets", "test_accuracy_takes_one_hot_targets"]
# lacks = ["np.argmax(t… | t.argmax(… | t[name].argmax(… | np.argmax(t[…"]
# shows = [".argmax() in accuracy", "… == t | t == … | np.equal(…, t)"]
# shows_no = ["np.argmax(t… | t.argmax(… | ndim | .ndim"]
#
# [title]
# ko = "레이블만 받는 정확도"
# en = "The accuracy takes labels only"
#
# [explanation]
# ko = """
# t가 원-핫일 때도 레이블처럼 비교합니다. 클래스 번호 하나와 0과 1로 된 행 하나를 비교할 수는 없습니다. t의
# 차원 수를 보고, 원-핫이면 먼저 클래스 번호로 바꾸세요."""
# en = """
# A one-hot t is compared as if it held labels, but the number of a class cannot be compared with a row of zeros
# and ones. Look at the number of dimensions of t, and turn a one-hot t into labels first."""
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
