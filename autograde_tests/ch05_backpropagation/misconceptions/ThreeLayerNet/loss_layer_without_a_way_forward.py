# /// misconception
# caught_by = ["test_gradient_is_that_of_backpropagation"]
# uses = [".predict() in gradient"]
# lacks = [".loss() in gradient | .forward() in gradient"]
# shows = [".predict() in gradient"]
# shows_no = [".loss() in gradient | .forward() in gradient"]
#
# [title]
# ko = "손실 계층이 순전파를 하지 않음"
# en = "The loss layer has not gone forward"
#
# [explanation]
# ko = """
# gradient가 predict로 점수를 구할 뿐, 손실 계층은 순전파를 하지 않습니다. 손실 계층의 backward는 자기가 마지막으로 받은 점수와 정답에서 시작하므로, 처음에는 그것이 없어 오류가 나고
# 나중에는 다른 배치의 것이 쓰입니다. 받은 t가 gradient 안에서 쓰이는지 보세요."""
# en = """
# gradient finds the scores by predict, but the loss layer does not go forward. Its backward starts from the scores
# and targets that it got last: at first there are none, and an error is raised; later they belong to another batch.
# See whether gradient makes any use of its t."""
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
        self.predict(x)
        dout = self.lastLayer.backward()
        for layer in reversed(self.layers.values()):
            dout = layer.backward(dout)
        grads = {}
        for number in (1, 2, 3):
            grads[f"W{number}"] = self.layers[f"Affine{number}"].dW
            grads[f"b{number}"] = self.layers[f"Affine{number}"].db
        return grads
