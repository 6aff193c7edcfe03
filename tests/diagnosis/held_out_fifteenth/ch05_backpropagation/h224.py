# /// variant
# exercise = "ThreeLayerNet"
# mistakes = ["A Relu also follows the last Affine, so that no score is negative."]
# ///
import numpy as np

class ThreeLayerNet:
    def __init__(self, input_size, hidden_size, hidden_size2, output_size, weight_init_std=0.01):
        s = [input_size, hidden_size, hidden_size2, output_size]
        self.params, self.layers = {}, {}
        for i in range(1, 4):
            W = self.params[f"W{i}"] = weight_init_std * np.random.randn(s[i - 1], s[i])
            b = self.params[f"b{i}"] = np.zeros(s[i])
            self.layers[f"Affine{i}"] = Affine(W, b)
            self.layers[f"Relu{i}"] = Relu()
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.lastLayer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        return np.mean(self.predict(x).argmax(1) == (t if t.ndim == 1 else t.argmax(1)))

    def numerical_gradient(self, x, t):
        return {k: numerical_gradient(lambda _: self.loss(x, t), p) for k, p in self.params.items()}

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.lastLayer.backward()
        for layer in reversed(self.layers.values()):
            d = layer.backward(d)
        g = {}
        for i in range(1, 4):
            g[f"W{i}"], g[f"b{i}"] = self.layers[f"Affine{i}"].dW, self.layers[f"Affine{i}"].db
        return g
