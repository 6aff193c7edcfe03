# /// variant
# exercise = "SimpleConvNet"
# mistakes = ["conv_param is read under the key filter_nums"]
# ///
import numpy as np


class SimpleConvNet:
    def __init__(self, input_dim=(1, 8, 8), conv_param={"filter_num": 8, "filter_size": 3, "pad": 1, "stride": 1},
                 hidden_size=32, output_size=10, weight_init_std=0.01):
        fn = conv_param["filter_nums"]
        fs = conv_param["filter_size"]
        O = (input_dim[1] + 2 * conv_param["pad"] - fs) // conv_param["stride"] + 1
        self.params = {}
        self.params["W1"] = np.random.normal(0, weight_init_std, (fn, input_dim[0], fs, fs))
        self.params["b1"] = np.zeros(fn)
        self.params["W2"] = np.random.normal(0, weight_init_std, (fn * (O // 2) * (O // 2), hidden_size))
        self.params["b2"] = np.zeros(hidden_size)
        self.params["W3"] = np.random.normal(0, weight_init_std, (hidden_size, output_size))
        self.params["b3"] = np.zeros(output_size)
        self.layers = [Convolution(self.params["W1"], self.params["b1"], conv_param["stride"], conv_param["pad"]),
                       Relu(), Pooling(2, 2, 2), Affine(self.params["W2"], self.params["b2"]), Relu(),
                       Affine(self.params["W3"], self.params["b3"])]
        self.last = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.last.forward(self.predict(x), t)

    def accuracy(self, x, t, batch_size=100):
        t = t if t.ndim == 1 else t.argmax(axis=1)
        n = 0
        for i in range(0, len(x), batch_size):
            n += np.sum(self.predict(x[i:i + batch_size]).argmax(axis=1) == t[i:i + batch_size])
        return n / len(x)

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.last.backward()
        for layer in reversed(self.layers):
            d = layer.backward(d)
        grads = {}
        for n, k in ((1, 0), (2, 3), (3, 5)):
            grads[f"W{n}"] = self.layers[k].dW
            grads[f"b{n}"] = self.layers[k].db
        return grads
