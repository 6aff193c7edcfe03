# /// misconception
# caught_by = ["test_accuracy_of_as_many_rows_as_classes_with_labels"]
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


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, activation=Relu):
        self.params = {
            "W1": weight_init_std * np.random.randn(input_size, hidden_size),
            "b1": np.zeros(hidden_size),
            "W2": weight_init_std * np.random.randn(hidden_size, output_size),
            "b2": np.zeros(output_size),
        }
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
        first, second = (self.layers["Affine1"], self.layers["Affine2"])
        return {"W1": first.dW, "b1": first.db, "W2": second.dW, "b2": second.db}
