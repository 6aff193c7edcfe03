# /// variant
# exercise = "ThreeLayerNet"
# mistakes = ["he_initialisation"]
# ///
from collections import OrderedDict

import numpy as np


class ThreeLayerNet:
    def __init__(self, input_size, hidden_size, hidden_size2, output_size, weight_init_std=0.01):
        def draw(rows, columns):
            return np.random.normal(loc=0.0, scale=(2.0 / rows) ** 0.5, size=(rows, columns))

        self.params = dict(
            W1=draw(input_size, hidden_size),
            b1=np.zeros(hidden_size),
            W2=draw(hidden_size, hidden_size2),
            b2=np.zeros(hidden_size2),
            W3=draw(hidden_size2, output_size),
            b3=np.zeros(output_size),
        )
        self.layers = OrderedDict()
        for i in "123":
            self.layers["Affine" + i] = Affine(self.params["W" + i], self.params["b" + i])
            self.layers["Relu" + i] = Relu()
        self.layers.popitem()
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        out = x
        for name in self.layers:
            out = self.layers[name].forward(out)
        return out

    def loss(self, x, t):
        return self.lastLayer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        labels = t if t.ndim == 1 else np.argmax(t, axis=-1)
        return np.average(np.argmax(self.predict(x), axis=-1) == labels)

    def numerical_gradient(self, x, t):
        return {key: numerical_gradient(lambda _: self.loss(x, t), self.params[key]) for key in self.params}

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.lastLayer.backward()
        layers = list(self.layers.values())
        for i in range(len(layers) - 1, -1, -1):
            dout = layers[i].backward(dout)
        grads = {}
        for i in "123":
            grads["W" + i] = self.layers["Affine" + i].dW
            grads["b" + i] = self.layers["Affine" + i].db
        return grads
