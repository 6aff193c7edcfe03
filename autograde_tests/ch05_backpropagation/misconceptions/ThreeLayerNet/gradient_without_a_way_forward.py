# /// misconception
# caught_by = ["test_gradient_is_that_of_backpropagation"]
# lacks = [".loss() in gradient | .predict() in gradient | .forward() in gradient"]
# shows = ["def ThreeLayerNet.gradient self,x,t"]
# shows_no = [".loss() in gradient | .predict() in gradient | .forward() in gradient"]
#
# [title]
# ko = "기울기를 구하기 전에 forward를 하지 않음"
# en = "The gradient is taken without a way forward"
#
# [explanation]
# ko = """
# 층은 forward에서 지나간 값을 기억했다가 backward에서 씁니다. forward를 먼저 하지 않으면 이전에 넣은 데이터의 값이 쓰이거나 아무것도 없습니다. 다른 데이터로 두 번 불러서 결과가
# 달라지는지 보세요."""
# en = """
# Layers remember on the way forward what they need on the way back. Without a way forward first, what an earlier
# input left is used, or there is nothing. Call it for two different inputs and see whether the results differ."""
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
        y = np.argmax(self.predict(x), axis=1)
        if t.ndim != 1:
            t = np.argmax(t, axis=1)
        return np.mean(y == t)

    def numerical_gradient(self, x, t):
        grads = {}
        for key, value in self.params.items():
            grads[key] = numerical_gradient(lambda _: self.loss(x, t), value)
        return grads

    def gradient(self, x, t):
        dout = self.lastLayer.backward()
        for layer in reversed(self.layers.values()):
            dout = layer.backward(dout)
        grads = {}
        for number in (1, 2, 3):
            grads[f"W{number}"] = self.layers[f"Affine{number}"].dW
            grads[f"b{number}"] = self.layers[f"Affine{number}"].db
        return grads
