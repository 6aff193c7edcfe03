# /// variant
# exercise = "SimpleConvNet"
# mistakes = ["The stride of the pooling is left at 1, so its output does not fit W2"]
# says = "The stride of the pooling is left at 1, so its output does not fit W2"
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
        FN, FS = conv_param["filter_num"], conv_param["filter_size"]
        out = conv_output_size(input_dim[1], FS, conv_param["stride"], conv_param["pad"])
        pool_out = FN * (out // 2) * (out // 2)
        self.params = {}
        self.params["W1"] = weight_init_std * np.random.randn(FN, input_dim[0], FS, FS)
        self.params["b1"] = np.zeros(FN)
        self.params["W2"] = weight_init_std * np.random.randn(pool_out, hidden_size)
        self.params["b2"] = np.zeros(hidden_size)
        self.params["W3"] = weight_init_std * np.random.randn(hidden_size, output_size)
        self.params["b3"] = np.zeros(output_size)
        self.layers = {
            "Conv": Convolution(self.params["W1"], self.params["b1"], conv_param["stride"], conv_param["pad"]),
            "Relu1": Relu(),
            "Pool": Pooling(2, 2),
            "Affine1": Affine(self.params["W2"], self.params["b2"]),
            "Relu2": Relu(),
            "Affine2": Affine(self.params["W3"], self.params["b3"]),
        }
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.lastLayer.forward(self.predict(x), t)

    def accuracy(self, x, t, batch_size=100):
        t = t.argmax(axis=1) if t.ndim == 2 else t
        hit = 0
        for i in range(0, x.shape[0], batch_size):
            y = self.predict(x[i : i + batch_size])
            hit += np.sum(np.argmax(y, axis=1) == t[i : i + batch_size])
        return hit / x.shape[0]

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.lastLayer.backward()
        for layer in reversed(list(self.layers.values())):
            dout = layer.backward(dout)
        g = {}
        for i, name in enumerate(["Conv", "Affine1", "Affine2"], start=1):
            g["W%d" % i] = self.layers[name].dW
            g["b%d" % i] = self.layers[name].db
        return g
