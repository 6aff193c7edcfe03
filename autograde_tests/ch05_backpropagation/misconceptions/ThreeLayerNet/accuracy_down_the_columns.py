# /// misconception
# caught_by = ["test_accuracy_is_the_share_of_right_rows"]
# uses = ["np.argmax(…, axis=0) | .argmax(axis=0) | np.argmax(…, 0) | .argmax(0) | axis=0"]
# shows = ["np.argmax(…, axis=0) | .argmax(axis=0) | np.argmax(…, 0) | .argmax(0)"]
# shows_no = ["y.T | scores.T | np.argmax(.T… | .T.argmax | ….T, axis=0) | np.transpose | .transpose | return y.T"]
#
# [title]
# ko = "가장 큰 원소를 열마다 찾음"
# en = "The largest element of each column"
#
# [explanation]
# ko = """
# 행이 아니라 열마다 하나의 답을 구했습니다. 데이터 하나는 행 하나이므로 답도 행마다 하나여야 합니다. 결과의 길이가 데이터의 수와 같은지 출력해 보세요."""
# en = """
# There is an answer for each column and not for each row. A sample is a row, so there has to be one answer a row.
# Print whether the result is as long as the number of samples."""
# ///
from collections import OrderedDict

import numpy as np


class ThreeLayerNet:
    def __init__(self, input_size, hidden_size, hidden_size2, output_size, weight_init_std=0.01):
        self.params = {}
        self.layers = OrderedDict()
        sizes = [input_size, hidden_size, hidden_size2, output_size]
        for number in (1, 2, 3):
            W = weight_init_std * np.random.randn(sizes[number - 1], sizes[number])
            b = np.zeros(sizes[number])
            self.params[f"W{number}"], self.params[f"b{number}"] = (W, b)
            self.layers[f"Affine{number}"] = Affine(W, b)
            if number < 3:
                self.layers[f"Relu{number}"] = Relu()
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.lastLayer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        y = np.argmax(self.predict(x), axis=0)
        if t.ndim != 1:
            t = np.argmax(t, axis=0)
        return np.mean(y == t)

    def numerical_gradient(self, x, t):
        grads = {}
        for key, value in self.params.items():
            grads[key] = numerical_gradient(lambda _: self.loss(x, t), value)
        return grads

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.lastLayer.backward()
        for layer in reversed(self.layers.values()):
            dout = layer.backward(dout)
        grads = {}
        for number in (1, 2, 3):
            grads[f"W{number}"] = self.layers[f"Affine{number}"].dW
            grads[f"b{number}"] = self.layers[f"Affine{number}"].db
        return grads
