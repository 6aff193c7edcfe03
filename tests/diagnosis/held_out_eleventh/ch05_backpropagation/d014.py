# /// variant
# exercise = "ThreeLayerNet"
# mistakes = ["The name OrderDict does not exist; the class is called OrderedDict"]
# ///
import numpy as np
from collections import OrderedDict


class ThreeLayerNet:
    def __init__(self, input_size, hidden_size, hidden_size2, output_size, weight_init_std=0.01):
        sizes = [input_size, hidden_size, hidden_size2, output_size]
        self.params = {}
        self.layers = OrderDict()
        for i in range(1, 4):
            W = weight_init_std * np.random.randn(sizes[i - 1], sizes[i])
            b = np.zeros(sizes[i])
            self.params["W" + str(i)] = W
            self.params["b" + str(i)] = b
            self.layers["Affine" + str(i)] = Affine(W, b)
            if i < 3:
                self.layers["Relu" + str(i)] = Relu()
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        y = self.predict(x)
        return self.lastLayer.forward(y, t)

    def accuracy(self, x, t):
        y = self.predict(x).argmax(axis=1)
        if t.ndim == 2:
            t = t.argmax(axis=1)
        return (y == t).mean()

    def numerical_gradient(self, x, t):
        grads = {}
        for key, value in self.params.items():
            grads[key] = numerical_gradient(lambda _: self.loss(x, t), value)
        return grads

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.lastLayer.backward()
        for layer in list(self.layers.values())[::-1]:
            dout = layer.backward(dout)
        grads = {}
        for i in range(1, 4):
            grads["W" + str(i)] = self.layers["Affine" + str(i)].dW
            grads["b" + str(i)] = self.layers["Affine" + str(i)].db
        return grads
