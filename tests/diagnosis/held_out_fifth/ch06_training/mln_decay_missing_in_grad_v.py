# /// variant
# exercise = "MultiLayerNet"
# mistakes = ["decay_missing_in_the_gradient"]
# ///
from collections import OrderedDict

import numpy as np


class MultiLayerNet:
    def __init__(
        self, input_size, hidden_size_list, output_size, activation="relu", weight_init_std="he", weight_decay_lambda=0
    ):
        self.weight_decay_lambda = weight_decay_lambda
        self.hidden_layer_num = len(hidden_size_list)
        self.params = init_weights([input_size] + list(hidden_size_list) + [output_size], weight_init_std)
        act = {"relu": Relu, "sigmoid": Sigmoid}[activation]
        self.layers = OrderedDict()
        for i in range(1, self.hidden_layer_num + 1):
            self.layers["Affine%d" % i] = Affine(self.params["W%d" % i], self.params["b%d" % i])
            self.layers["Act%d" % i] = act()
        i = self.hidden_layer_num + 1
        self.layers["Affine%d" % i] = Affine(self.params["W%d" % i], self.params["b%d" % i])
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        y = self.predict(x)
        pen, _ = weight_decay(self.params, self.weight_decay_lambda)
        return self.last_layer.forward(y, t) + pen

    def accuracy(self, x, t):
        y = np.argmax(self.predict(x), axis=1)
        if t.ndim != 1:
            t = np.argmax(t, axis=1)
        return np.sum(y == t) / float(x.shape[0])

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last_layer.backward(1)
        for layer in reversed(list(self.layers.values())):
            dout = layer.backward(dout)
        grads = {}
        for i in range(1, self.hidden_layer_num + 2):
            grads["W%d" % i] = self.layers["Affine%d" % i].dW
            grads["b%d" % i] = self.layers["Affine%d" % i].db
        return grads
