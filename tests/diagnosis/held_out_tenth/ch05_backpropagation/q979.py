# /// variant
# exercise = "ThreeLayerNet"
# mistakes = ["accuracy is divided by the number of classes instead of rows", "gradient forgets the third layer"]
# ///
import numpy as np


class ThreeLayerNet:
    def __init__(self, input_size, hidden_size, hidden_size2, output_size, weight_init_std=0.01):
        sizes = [input_size, hidden_size, hidden_size2, output_size]
        self.params = {}
        self.layers = OrderedDict()
        for i in range(1, 4):
            self.params[f"W{i}"] = np.random.normal(0, weight_init_std, (sizes[i - 1], sizes[i]))
            self.params[f"b{i}"] = np.zeros(sizes[i])
            self.layers[f"Affine{i}"] = Affine(self.params[f"W{i}"], self.params[f"b{i}"])
            if i < 3:
                self.layers[f"Relu{i}"] = Relu()
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.lastLayer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        y = self.predict(x)
        p = np.argmax(y, axis=1)
        if t.ndim != 1:
            t = np.argmax(t, axis=1)
        return np.sum(p == t) / float(y.shape[1])

    def numerical_gradient(self, x, t):
        f = lambda w: self.loss(x, t)
        return {k: numerical_gradient(f, v) for k, v in self.params.items()}

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.lastLayer.backward(1)
        for layer in reversed(list(self.layers.values())):
            dout = layer.backward(dout)
        grads = {}
        for i in range(1, 3):
            grads[f"W{i}"] = self.layers[f"Affine{i}"].dW
            grads[f"b{i}"] = self.layers[f"Affine{i}"].db
        return grads
