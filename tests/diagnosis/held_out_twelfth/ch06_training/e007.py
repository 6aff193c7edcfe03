# /// variant
# exercise = "MultiLayerNet"
# mistakes = ["The gradients of the biases get lambda times b as well, although only the weights are punished"]
# ///
from itertools import chain

import numpy as np


class MultiLayerNet:
    def __init__(
        self,
        input_size,
        hidden_size_list,
        output_size,
        activation="relu",
        weight_init_std="he",
        weight_decay_lambda=0,
    ):
        self.lam = weight_decay_lambda
        self.params = init_weights([input_size, *hidden_size_list, output_size], weight_init_std)
        k = len(hidden_size_list) + 1
        self.affines = [Affine(self.params[f"W{i}"], self.params[f"b{i}"]) for i in range(1, k + 1)]
        acts = [{"relu": Relu, "sigmoid": Sigmoid}[activation]() for _ in hidden_size_list]
        self.layers = [*chain.from_iterable(zip(self.affines, acts)), self.affines[-1]]
        self.last = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.last.forward(self.predict(x), t) + weight_decay(self.params, self.lam)[0]

    def accuracy(self, x, t):
        t = t if t.ndim == 1 else t.argmax(axis=1)
        return np.mean(self.predict(x).argmax(axis=1) == t)

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last.backward()
        for layer in reversed(self.layers):
            dout = layer.backward(dout)
        grads = {}
        for i, a in enumerate(self.affines, 1):
            grads |= {f"W{i}": a.dW + self.lam * a.W, f"b{i}": a.db + self.lam * a.b}
        return grads
