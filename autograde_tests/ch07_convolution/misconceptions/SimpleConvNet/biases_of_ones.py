# /// misconception
# caught_by = ["test_biases_start_at_zero"]
# uses = ["np.ones | np.ones_like | np.full | np.full_like"]
# shows = [
#     "np.ones(hidden_size) | np.ones(hidden_size2) | np.ones(output_size) | np.ones(filter_num) | np.ones((hidden_size… | np.ones((output_size… | np.ones(sizes[… | np.ones(shape[…",
# ]
#
# [title]
# ko = "편향이 1에서 시작함"
# en = "The biases start at 1"
#
# [explanation]
# ko = """
# 편향의 배열을 1로 채웁니다. 본문에서는 편향이 0에서 시작합니다. 만든 직후의 편향을 출력해 본문과 비교해 보세요."""
# en = """
# The arrays of the biases are filled with ones. In the text the biases start at 0. Print them right after the network
# is made, and compare with the text."""
# ///
from collections import OrderedDict

import numpy as np


class SimpleConvNet:
    def __init__(
        self,
        input_dim=(1, 8, 8),
        conv_param={"filter_num": 8, "filter_size": 3, "pad": 1, "stride": 1},
        hidden_size=32,
        output_size=10,
        weight_init_std=0.01,
    ):
        filter_num, filter_size = (conv_param["filter_num"], conv_param["filter_size"])
        pad, stride = (conv_param["pad"], conv_param["stride"])
        size = int(conv_output_size(input_dim[1], filter_size, stride, pad))
        shapes = [
            (filter_num, input_dim[0], filter_size, filter_size),
            (filter_num * (size // 2) ** 2, hidden_size),
            (hidden_size, output_size),
        ]
        self.params = {}
        for number, shape in enumerate(shapes, 1):
            self.params[f"W{number}"] = weight_init_std * np.random.randn(*shape)
            self.params[f"b{number}"] = np.ones(filter_num if number == 1 else shape[1])
        self.layers = OrderedDict()
        self.layers["Conv1"] = Convolution(self.params["W1"], self.params["b1"], stride, pad)
        self.layers["Relu1"] = Relu()
        self.layers["Pool1"] = Pooling(2, 2, stride=2)
        self.layers["Affine1"] = Affine(self.params["W2"], self.params["b2"])
        self.layers["Relu2"] = Relu()
        self.layers["Affine2"] = Affine(self.params["W3"], self.params["b3"])
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t, batch_size=100):
        if t.ndim != 1:
            t = np.argmax(t, axis=1)
        right = 0
        for begin in range(0, len(x), batch_size):
            y = np.argmax(self.predict(x[begin : begin + batch_size]), axis=1)
            right += np.sum(y == t[begin : begin + batch_size])
        return right / len(x)

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last_layer.backward()
        for layer in reversed(self.layers.values()):
            dout = layer.backward(dout)
        grads = {}
        for number, name in enumerate(("Conv1", "Affine1", "Affine2"), 1):
            grads[f"W{number}"] = self.layers[name].dW
            grads[f"b{number}"] = self.layers[name].db
        return grads
