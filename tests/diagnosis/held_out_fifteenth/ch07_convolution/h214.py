# /// variant
# exercise = "SimpleConvNet"
# mistakes = ["The Relu between the two Affine layers is missing."]
# ///
import numpy as np
from collections import OrderedDict

class SimpleConvNet:
    def __init__(self, input_dim=(1, 8, 8), conv_param={"filter_num": 8, "filter_size": 3, "pad": 1, "stride": 1},
                 hidden_size=32, output_size=10, weight_init_std=0.01):
        fn, fs, pad, stride = (conv_param[k] for k in ("filter_num", "filter_size", "pad", "stride"))
        o = conv_output_size(input_dim[1], fs, stride, pad)
        g = lambda *s: weight_init_std * np.random.randn(*s)
        p = self.params = {"W1": g(fn, input_dim[0], fs, fs), "b1": np.zeros(fn),
                           "W2": g(fn * (o // 2) ** 2, hidden_size), "b2": np.zeros(hidden_size),
                           "W3": g(hidden_size, output_size), "b3": np.zeros(output_size)}
        self.layers = [Convolution(p["W1"], p["b1"], stride, pad), Relu(), Pooling(2, 2, 2),
                       Affine(p["W2"], p["b2"]), Affine(p["W3"], p["b3"])]
        self.last = SoftmaxWithLoss()

    def predict(self, x):
        for l in self.layers:
            x = l.forward(x)
        return x

    def loss(self, x, t):
        return self.last.forward(self.predict(x), t)

    def accuracy(self, x, t, batch_size=100):
        t = t if t.ndim == 1 else t.argmax(1)
        hits = sum((self.predict(x[i:i + batch_size]).argmax(1) == t[i:i + batch_size]).sum() for i in range(0, len(x), batch_size))
        return hits / len(x)

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.last.backward(1)
        for l in self.layers[::-1]:
            d = l.backward(d)
        c, a, b = self.layers[0], self.layers[3], self.layers[4]
        return {"W1": c.dW, "b1": c.db, "W2": a.dW, "b2": a.db, "W3": b.dW, "b3": b.db}
