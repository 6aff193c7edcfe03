# /// misconception
# caught_by = ["test_gradient_is_the_slope_of_the_loss"]
# shows = ["Relu() once in __init__", "Sigmoid() once in __init__"]
#
# [title]
# ko = "활성화 계층 하나를 모든 층이 함께 씀"
# en = "All layers share one activation layer"
#
# [explanation]
# ko = """
# 활성화 계층은 자신을 지나간 값을 기억합니다. 객체 하나를 여러 층에서 쓰면 마지막 층의 기억만 남아 앞 층의 기울기가
# 틀리거나 형상이 맞지 않습니다. 층마다 객체가 따로 있는지 보세요."""
# en = """
# An activation layer remembers what passed it. With one object in several places only the last memory is left, and
# gradients of earlier layers are wrong or do not fit. See whether each layer has an object of its own."""
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

        activation_layer = {"sigmoid": Sigmoid(), "relu": Relu()}
        self.layers = OrderedDict()
        for idx in range(1, self.hidden_layer_num + 1):
            self.layers["Affine" + str(idx)] = Affine(self.params["W" + str(idx)], self.params["b" + str(idx)])
            self.layers["Activation_function" + str(idx)] = activation_layer[activation]
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
        if t.ndim != 1:
            t = np.argmax(t, axis=1)
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
