# /// misconception
# caught_by = ["test_accuracy_takes_one_hot_targets"]
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


class MultiLayerNet:
    def __init__(
        self,
        input_size,
        hidden_size_list,
        output_size,
        activation="relu",
        weight_init_std="he",
        weight_decay_lambda=0,
    ):
        self.hidden_layer_num = len(hidden_size_list)
        self.weight_decay_lambda = weight_decay_lambda
        self.params = init_weights([input_size] + hidden_size_list + [output_size], weight_init_std)

        activation_layer = {"sigmoid": Sigmoid, "relu": Relu}
        self.layers = OrderedDict()
        for idx in range(1, self.hidden_layer_num + 1):
            self.layers["Affine" + str(idx)] = Affine(self.params["W" + str(idx)], self.params["b" + str(idx)])
            self.layers["Activation_function" + str(idx)] = activation_layer[activation]()
        idx = self.hidden_layer_num + 1
        self.layers["Affine" + str(idx)] = Affine(self.params["W" + str(idx)], self.params["b" + str(idx)])
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        y = self.predict(x)
        decay = 0
        for idx in range(1, self.hidden_layer_num + 2):
            W = self.params["W" + str(idx)]
            decay += 0.5 * self.weight_decay_lambda * np.sum(W**2)
        return self.last_layer.forward(y, t) + decay

    def accuracy(self, x, t):
        y = np.argmax(self.predict(x), axis=1)
        return np.sum(y == t) / float(x.shape[0])

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last_layer.backward(1)
        layers = list(self.layers.values())
        layers.reverse()
        for layer in layers:
            dout = layer.backward(dout)

        grads = {}
        for idx in range(1, self.hidden_layer_num + 2):
            affine = self.layers["Affine" + str(idx)]
            grads["W" + str(idx)] = affine.dW + self.weight_decay_lambda * affine.W
            grads["b" + str(idx)] = affine.db
        return grads
