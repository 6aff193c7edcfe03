# /// variant
# exercise = "SimpleConvNet"
# mistakes = ["There is no Relu between the two Affine layers"]
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
        k, f = conv_param["filter_num"], conv_param["filter_size"]
        p, s = conv_param["pad"], conv_param["stride"]
        o = conv_output_size(h, f, s, p)
        normal = lambda *shape: np.random.normal(0, weight_init_std, shape)
        self.params = {
            "W1": normal(k, c, f, f),
            "b1": np.zeros(k),
            "W2": normal(k * (o // 2) ** 2, hidden_size),
            "b2": np.zeros(hidden_size),
            "W3": normal(hidden_size, output_size),
            "b3": np.zeros(output_size),
        }
        q = self.params
        self.conv = Convolution(q["W1"], q["b1"], s, p)
        self.fc1 = Affine(q["W2"], q["b2"])
        self.fc2 = Affine(q["W3"], q["b3"])
        self.layers = [self.conv, Relu(), Pooling(2, 2, 2), self.fc1, self.fc2]
        self.head = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.head.forward(self.predict(x), t)

    def accuracy(self, x, t, batch_size=100):
        if t.ndim == 2:
            t = t.argmax(axis=1)
        right = 0
        for i in range(0, len(x), batch_size):
            right += np.sum(self.predict(x[i : i + batch_size]).argmax(axis=1) == t[i : i + batch_size])
        return right / len(x)

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.head.backward()
        for layer in self.layers[::-1]:
            d = layer.backward(d)
        return {
            "W1": self.conv.dW,
            "b1": self.conv.db,
            "W2": self.fc1.dW,
            "b2": self.fc1.db,
            "W3": self.fc2.dW,
            "b3": self.fc2.db,
        }
