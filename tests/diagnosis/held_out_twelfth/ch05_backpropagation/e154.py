# /// variant
# exercise = "ThreeLayerNet"
# mistakes = ["The layers are passed in the alphabetical order of their names (sorted), so all Affine layers come before the two Relu layers"]
# ///
import numpy as np


class ThreeLayerNet:
    def __init__(self, input_size, hidden_size, hidden_size2, output_size, weight_init_std=0.01):
        sizes = (input_size, hidden_size, hidden_size2, output_size)
        self.params, self.layers = {}, {}
        for i, (n, m) in enumerate(zip(sizes, sizes[1:]), 1):
            self.params[f"W{i}"] = np.random.normal(0, weight_init_std, (n, m))
            self.params[f"b{i}"] = np.zeros(m)
            self.layers[f"Affine{i}"] = Affine(self.params[f"W{i}"], self.params[f"b{i}"])
            if i < 3:
                self.layers[f"Relu{i}"] = Relu()
        self.order = sorted(self.layers)
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        for name in self.order:
            x = self.layers[name].forward(x)
        return x

    def loss(self, x, t):
        return self.lastLayer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        labels = t if t.ndim == 1 else t.argmax(axis=1)
        return float(np.mean(self.predict(x).argmax(axis=1) == labels))

    def numerical_gradient(self, x, t):
        return {k: numerical_gradient(lambda _: self.loss(x, t), v) for k, v in self.params.items()}

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.lastLayer.backward()
        for name in self.order[::-1]:
            dout = self.layers[name].backward(dout)
        return {f"{p}{i}": getattr(self.layers[f"Affine{i}"], f"d{p}") for i in (1, 2, 3) for p in "Wb"}
