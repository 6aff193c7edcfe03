# /// variant
# exercise = "SimpleConvNet"
# mistakes = ["no_activation_behind_the_convolution", "The given weight_init_std is not used and 0.01 is written in the code"]
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
        c, h, w = input_dim
        n, f, p, s = conv_param["filter_num"], conv_param["filter_size"], conv_param["pad"], conv_param["stride"]
        size = (h - f + 2 * p) // s + 1
        pooled = n * (size // 2) ** 2
        # 가중치 초기화
        self.params = {}
        self.params["W1"] = 0.01 * np.random.randn(n, c, f, f)
        self.params["b1"] = np.zeros(n)
        self.params["W2"] = 0.01 * np.random.randn(pooled, hidden_size)
        self.params["b2"] = np.zeros(hidden_size)
        self.params["W3"] = 0.01 * np.random.randn(hidden_size, output_size)
        self.params["b3"] = np.zeros(output_size)
        # 계층
        self.layers = {
            "Conv": Convolution(self.params["W1"], self.params["b1"], s, p),
            "Pool": Pooling(2, 2, 2),
            "Affine1": Affine(self.params["W2"], self.params["b2"]),
            "Relu": Relu(),
            "Affine2": Affine(self.params["W3"], self.params["b3"]),
        }
        self.last = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.last.forward(self.predict(x), t)

    def accuracy(self, x, t, batch_size=100):
        t = t.argmax(axis=1) if t.ndim == 2 else t
        hit = 0
        for i in range(0, len(x), batch_size):
            hit += (self.predict(x[i : i + batch_size]).argmax(axis=1) == t[i : i + batch_size]).sum()
        return hit / len(x)

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.last.backward()
        for layer in reversed(list(self.layers.values())):
            d = layer.backward(d)
        g = {}
        for i, name in enumerate(["Conv", "Affine1", "Affine2"], 1):
            g[f"W{i}"] = self.layers[name].dW
            g[f"b{i}"] = self.layers[name].db
        return g
