# /// variant
# exercise = "SimpleConvNet"
# mistakes = ["accuracy returns the number of right images, not the share", "The weights are drawn with standard deviation 1, weight_init_std is not used"]
# ///
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
        C, H, W = input_dim
        fn, fs = conv_param["filter_num"], conv_param["filter_size"]
        pad, st = conv_param["pad"], conv_param["stride"]
        o = (H + 2 * pad - fs) // st + 1
        self.params = {
            "W1": np.random.randn(fn, C, fs, fs),
            "b1": np.zeros(fn),
            "W2": np.random.randn(fn * (o // 2) * (o // 2), hidden_size),
            "b2": np.zeros(hidden_size),
            "W3": np.random.randn(hidden_size, output_size),
            "b3": np.zeros(output_size),
        }
        P = self.params
        self.층 = [
            Convolution(P["W1"], P["b1"], stride=st, pad=pad),
            Relu(),
            Pooling(2, 2, stride=2),
            Affine(P["W2"], P["b2"]),
            Relu(),
            Affine(P["W3"], P["b3"]),
        ]
        self.마지막 = SoftmaxWithLoss()

    def predict(self, x):
        for l in self.층:
            x = l.forward(x)
        return x

    def loss(self, x, t):
        return self.마지막.forward(self.predict(x), t)

    def accuracy(self, x, t, batch_size=100):
        if t.ndim == 2:
            t = np.argmax(t, axis=1)
        n = 0
        for s in range(0, len(x), batch_size):
            y = self.predict(x[s : s + batch_size])
            n += int(np.sum(y.argmax(axis=1) == t[s : s + batch_size]))
        return n

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.마지막.backward()
        for l in reversed(self.층):
            d = l.backward(d)
        g = {}
        for k, i in enumerate((0, 3, 5), start=1):
            g[f"W{k}"], g[f"b{k}"] = self.층[i].dW, self.층[i].db
        return g
