# /// variant
# exercise = "SimpleConvNet"
# mistakes = ["The pooling layer is not among the layers, so the first Affine gets four times as many numbers as W2 has rows and a ValueError is raised"]
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
        FN = conv_param["filter_num"]
        F = conv_param["filter_size"]
        P = conv_param["pad"]
        S = conv_param["stride"]
        C, H, W = input_dim
        O = conv_output_size(H, F, S, P)

        self.params = {}
        self.params["W1"] = weight_init_std * np.random.randn(FN, C, F, F)
        self.params["b1"] = np.zeros(FN)
        self.params["W2"] = weight_init_std * np.random.randn(FN * (O // 2) * (O // 2), hidden_size)
        self.params["b2"] = np.zeros(hidden_size)
        self.params["W3"] = weight_init_std * np.random.randn(hidden_size, output_size)
        self.params["b3"] = np.zeros(output_size)

        self.layers = OrderedDict()
        self.layers["Conv"] = Convolution(self.params["W1"], self.params["b1"], S, P)
        self.layers["Relu1"] = Relu()
        pool = Pooling(2, 2, stride=2)
        self.layers["Affine1"] = Affine(self.params["W2"], self.params["b2"])
        self.layers["Relu2"] = Relu()
        self.layers["Affine2"] = Affine(self.params["W3"], self.params["b3"])
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.lastLayer.forward(self.predict(x), t)

    def accuracy(self, x, t, batch_size=100):
        if t.ndim != 1:
            t = np.argmax(t, axis=1)
        cnt = 0
        for i in range(0, len(x), batch_size):
            y = np.argmax(self.predict(x[i : i + batch_size]), axis=1)
            cnt += np.sum(y == t[i : i + batch_size])
        return cnt / len(x)

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.lastLayer.backward(1)
        for layer in list(self.layers.values())[::-1]:
            dout = layer.backward(dout)
        grads = {}
        for i, name in ((1, "Conv"), (2, "Affine1"), (3, "Affine2")):
            grads["W%d" % i] = self.layers[name].dW
            grads["b%d" % i] = self.layers[name].db
        return grads
