# /// misconception
# caught_by = ["test_accuracy_is_the_share_of_right_rows_for_labels"]
# shows = ["np.argmax(t, axis=1) | t.argmax(axis=1) | np.argmax(t, 1) | t.argmax(1)"]
# shows_no = ["ndim | .ndim | t.shape | np.ndim | .size | np.size | t.ndim | try | len(t.shape)"]
#
# [title]
# ko = "정확도가 원-핫 정답만 받음"
# en = "accuracy takes one-hot targets only"
#
# [explanation]
# ko = """
# 정답이 언제나 원-핫이라고 보고 각 행에서 가장 큰 자리를 찾고 있습니다. 레이블은 1차원이라 찾을 둘째 축이 없어서
# 오류가 납니다. 정답이 이미 레이블일 때에는 무엇을 하지 않아도 되는지 생각해 보세요."""
# en = """
# The targets are always taken to be one-hot, and the largest place is sought in each row. Labels are one-dimensional:
# they have no second axis, and an error is raised. If the targets are labels already, which step is not needed?"""
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
