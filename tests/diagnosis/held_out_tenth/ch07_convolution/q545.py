# /// variant
# exercise = "SimpleConvNet"
# mistakes = ["The Relu between the Affine layers is missing", "The gradients of b2 and b3 lack because only weights are collected for Affine"]
# ///
import numpy as np


class SimpleConvNet:
    def __init__(self, input_dim=(1, 8, 8), conv_param={"filter_num": 8, "filter_size": 3, "pad": 1, "stride": 1},
                 hidden_size=32, output_size=10, weight_init_std=0.01):
        C, H, W = input_dim
        fn, fs, p, s = (conv_param[k] for k in ("filter_num", "filter_size", "pad", "stride"))
        O = (H + 2 * p - fs) // s + 1
        std = weight_init_std
        self.params = {
            "W1": np.random.randn(fn, C, fs, fs) * std,
            "b1": np.zeros(fn),
            "W2": np.random.randn(fn * (O // 2) ** 2, hidden_size) * std,
            "b2": np.zeros(hidden_size),
            "W3": np.random.randn(hidden_size, output_size) * std,
            "b3": np.zeros(output_size),
        }
        P = self.params
        self.conv = Convolution(P["W1"], P["b1"], s, p)
        self.affine1 = Affine(P["W2"], P["b2"])
        self.affine2 = Affine(P["W3"], P["b3"])
        self.layers = [self.conv, Relu(), Pooling(2, 2, 2), self.affine1, self.affine2]
        self.last = SoftmaxWithLoss()

    def predict(self, x):
        for cheung in self.layers:
            x = cheung.forward(x)
        return x

    def loss(self, x, t):
        return self.last.forward(self.predict(x), t)

    def accuracy(self, x, t, batch_size=100):
        if t.ndim != 1:
            t = t.argmax(axis=1)
        su = 0
        for i in range(0, len(x), batch_size):
            su += np.sum(self.predict(x[i:i + batch_size]).argmax(axis=1) == t[i:i + batch_size])
        return su / len(x)

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.last.backward()
        for cheung in self.layers[::-1]:
            d = cheung.backward(d)
        return {"W1": self.conv.dW, "b1": self.conv.db, "W2": self.affine1.dW, "W3": self.affine2.dW}
