# /// variant
# exercise = "SimpleConvNet"
# mistakes = ["The number of rows of W2 is computed with the size before pooling, so the product does not fit"]
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
        fn, fs = conv_param["filter_num"], conv_param["filter_size"]
        pad, stride = conv_param["pad"], conv_param["stride"]
        o = conv_output_size(input_dim[1], fs, stride, pad)
        self.params = {
            "W1": weight_init_std * np.random.randn(fn, input_dim[0], fs, fs),
            "b1": np.zeros(fn),
            "W2": weight_init_std * np.random.randn(fn * o * o, hidden_size),
            "b2": np.zeros(hidden_size),
            "W3": weight_init_std * np.random.randn(hidden_size, output_size),
            "b3": np.zeros(output_size),
        }
        p = self.params
        self.layers = OrderedDict()
        self.layers["Conv1"] = Convolution(p["W1"], p["b1"], stride, pad)
        self.layers["Relu1"] = Relu()
        self.layers["Pool1"] = Pooling(2, 2, stride=2)
        self.layers["Affine1"] = Affine(p["W2"], p["b2"])
        self.layers["Relu2"] = Relu()
        self.layers["Affine2"] = Affine(p["W3"], p["b3"])
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
        acc = 0
        for i in range(0, len(x), batch_size):
            y = np.argmax(self.predict(x[i : i + batch_size]), axis=1)
            acc += np.sum(y == t[i : i + batch_size])
        return acc / len(x)

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.last_layer.backward(1)
        for layer in reversed(list(self.layers.values())):
            d = layer.backward(d)
        return {
            "W1": self.layers["Conv1"].dW,
            "b1": self.layers["Conv1"].db,
            "W2": self.layers["Affine1"].dW,
            "b2": self.layers["Affine1"].db,
            "W3": self.layers["Affine2"].dW,
            "b3": self.layers["Affine2"].db,
        }
