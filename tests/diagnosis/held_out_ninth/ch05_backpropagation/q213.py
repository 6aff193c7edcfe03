# /// variant
# exercise = "ThreeLayerNet"
# mistakes = ["The layers get their weights before these are scaled, as new arrays are made afterwards", "The numerical gradient leaves out the biases"]
# ///
import numpy as np


class ThreeLayerNet:
    def __init__(self, input_size, hidden_size, hidden_size2, output_size, weight_init_std=0.01):
        self.params = {}
        keugi = [input_size, hidden_size, hidden_size2, output_size]
        for i in range(3):
            self.params[f"W{i + 1}"] = np.random.randn(keugi[i], keugi[i + 1])
            self.params[f"b{i + 1}"] = np.zeros(keugi[i + 1])
        self.layers = OrderedDict()
        for i in (1, 2, 3):
            self.layers[f"Affine{i}"] = Affine(self.params[f"W{i}"], self.params[f"b{i}"])
            if i < 3:
                self.layers[f"Relu{i}"] = Relu()
        self.lastLayer = SoftmaxWithLoss()
        # 표준편차를 곱한다
        for i in (1, 2, 3):
            self.params[f"W{i}"] = self.params[f"W{i}"] * weight_init_std

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.lastLayer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        y = np.argmax(self.predict(x), axis=1)
        if t.ndim != 1:
            t = np.argmax(t, axis=1)
        return np.mean(y == t)

    def numerical_gradient(self, x, t):
        grads = {}
        for i in (1, 2, 3):
            grads[f"W{i}"] = numerical_gradient(lambda w: self.loss(x, t), self.params[f"W{i}"])
        return grads

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.lastLayer.backward(1)
        for layer in reversed(list(self.layers.values())):
            dout = layer.backward(dout)
        grads = {}
        for i in (1, 2, 3):
            grads[f"W{i}"] = self.layers[f"Affine{i}"].dW
            grads[f"b{i}"] = self.layers[f"Affine{i}"].db
        return grads
