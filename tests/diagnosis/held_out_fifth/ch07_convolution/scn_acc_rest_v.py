# /// variant
# exercise = "SimpleConvNet"
# mistakes = ["last_images_left_out"]
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
        FN, F = conv_param["filter_num"], conv_param["filter_size"]
        O = conv_output_size(H, F, conv_param["stride"], conv_param["pad"])
        P = O // 2
        rn = lambda *s: np.random.normal(0.0, weight_init_std, s)
        self.params = {
            "W1": rn(FN, C, F, F),
            "b1": np.zeros(FN),
            "W2": rn(FN * P * P, hidden_size),
            "b2": np.zeros(hidden_size),
            "W3": rn(hidden_size, output_size),
            "b3": np.zeros(output_size),
        }
        p = self.params
        self.conv = Convolution(p["W1"], p["b1"], conv_param["stride"], conv_param["pad"])
        self.fc1 = Affine(p["W2"], p["b2"])
        self.fc2 = Affine(p["W3"], p["b3"])
        self.layers = [self.conv, Relu(), Pooling(2, 2, 2), self.fc1, Relu(), self.fc2]
        self.loss_layer = SoftmaxWithLoss()

    def predict(self, x):
        for l in self.layers:
            x = l.forward(x)
        return x

    def loss(self, x, t):
        return self.loss_layer.forward(self.predict(x), t)

    def accuracy(self, x, t, batch_size=100):
        if t.ndim == 2:
            t = t.argmax(axis=1)
        acc = 0.0
        for i in range(int(x.shape[0] / batch_size)):
            tx = x[i * batch_size : (i + 1) * batch_size]
            tt = t[i * batch_size : (i + 1) * batch_size]
            acc += np.sum(self.predict(tx).argmax(axis=1) == tt)
        return acc / x.shape[0]

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.loss_layer.backward()
        for l in self.layers[::-1]:
            d = l.backward(d)
        return {
            "W1": self.conv.dW,
            "b1": self.conv.db,
            "W2": self.fc1.dW,
            "b2": self.fc1.db,
            "W3": self.fc2.dW,
            "b3": self.fc2.db,
        }
