# /// variant
# exercise = "MultiLayerNet"
# mistakes = ["An activation layer follows the last Affine as well, so the scores go through it"]
# ///
import numpy as np
from collections import OrderedDict


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
        sizes = [input_size] + list(hidden_size_list) + [output_size]
        n = len(sizes) - 1
        self.n = n
        self.params = init_weights(sizes, weight_init_std)
        act = {"relu": Relu, "sigmoid": Sigmoid}
        self.layers = OrderedDict()
        for i in range(1, n + 1):
            self.layers["Affine" + str(i)] = Affine(self.params["W" + str(i)], self.params["b" + str(i)])
            self.layers["Activation" + str(i)] = act[activation]()
        self.last = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        y = self.predict(x)
        penalty, _ = weight_decay(self.params, self.lam)
        return self.last.forward(y, t) + penalty

    def accuracy(self, x, t):
        y = np.argmax(self.predict(x), axis=1)
        if t.ndim != 1:
            t = np.argmax(t, axis=1)
        return np.sum(y == t) / float(x.shape[0])

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last.backward(1)
        for layer in reversed(list(self.layers.values())):
            dout = layer.backward(dout)
        grads = {}
        for i in range(1, self.n + 1):
            layer = self.layers["Affine" + str(i)]
            grads["W" + str(i)] = layer.dW + self.lam * layer.W
            grads["b" + str(i)] = layer.db
        return grads
