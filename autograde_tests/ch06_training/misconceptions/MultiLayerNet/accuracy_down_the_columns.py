# /// misconception
# caught_by = ["test_accuracy_is_the_share_of_right_rows"]
# uses = ["np.argmax(…, axis=0) | .argmax(axis=0) | np.argmax(…, 0) | .argmax(0) | axis=0"]
# shows = ["np.argmax(…, axis=0) | .argmax(axis=0) | np.argmax(…, 0) | .argmax(0)"]
# shows_no = ["y.T | scores.T | np.argmax(.T, axis=0) | .T.argmax | ….T, axis=0)"]
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


class MultiLayerNet:
    def __init__(
        self, input_size, hidden_size_list, output_size, activation="relu", weight_init_std="he", weight_decay_lambda=0
    ):
        self.weight_decay_lambda = weight_decay_lambda
        self.params = init_weights([input_size, *hidden_size_list, output_size], weight_init_std)
        self.count = len(hidden_size_list) + 1
        kinds = {"relu": Relu, "sigmoid": Sigmoid}
        self.layers = OrderedDict()
        for number in range(1, self.count + 1):
            self.layers[f"Affine{number}"] = Affine(self.params[f"W{number}"], self.params[f"b{number}"])
            if number < self.count:
                self.layers[f"Activation{number}"] = kinds[activation]()
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        penalty, _ = weight_decay(self.params, self.weight_decay_lambda)
        return self.last_layer.forward(self.predict(x), t) + penalty

    def accuracy(self, x, t):
        y = np.argmax(self.predict(x), axis=0)
        if t.ndim != 1:
            t = np.argmax(t, axis=0)
        return np.mean(y == t)

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last_layer.backward()
        for layer in reversed(self.layers.values()):
            dout = layer.backward(dout)
        _, decay = weight_decay(self.params, self.weight_decay_lambda)
        grads = {}
        for number in range(1, self.count + 1):
            layer = self.layers[f"Affine{number}"]
            grads[f"W{number}"] = layer.dW + decay[f"W{number}"]
            grads[f"b{number}"] = layer.db
        return grads
