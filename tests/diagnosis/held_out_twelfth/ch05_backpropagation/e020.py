# /// variant
# exercise = "TwoLayerNet"
# mistakes = ["numerical_gradient returns only the gradients of W1 and W2; those of the biases are missing"]
# ///
from collections import OrderedDict

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, activation=Relu):
        sizes = [input_size, hidden_size, output_size]
        self.params = {}
        self.layers = OrderedDict()
        for i in range(1, 3):
            W = weight_init_std * np.random.randn(sizes[i - 1], sizes[i])
            b = np.zeros(sizes[i])
            self.params["W" + str(i)] = W
            self.params["b" + str(i)] = b
            self.layers["Affine" + str(i)] = Affine(W, b)
            if i == 1:
                self.layers["Activation"] = activation()
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        out = x
        for key in self.layers:
            out = self.layers[key].forward(out)
        return out

    def loss(self, x, t):
        return self.lastLayer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        y = self.predict(x)
        correct = 0
        for i in range(len(y)):
            label = t[i] if t.ndim == 1 else np.argmax(t[i])
            if np.argmax(y[i]) == label:
                correct += 1
        return correct / len(y)

    def numerical_gradient(self, x, t):
        def f(w):
            return self.loss(x, t)

        grads = {}
        for i in range(1, 3):
            grads["W" + str(i)] = numerical_gradient(f, self.params["W" + str(i)])
        return grads

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.lastLayer.backward(1)
        keys = list(self.layers.keys())
        for i in range(len(keys) - 1, -1, -1):
            dout = self.layers[keys[i]].backward(dout)
        grads = {}
        for i in range(1, 3):
            grads["W" + str(i)] = self.layers["Affine" + str(i)].dW
            grads["b" + str(i)] = self.layers["Affine" + str(i)].db
        return grads
