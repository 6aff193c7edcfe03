# /// variant
# exercise = "MultiLayerNet"
# mistakes = ["An activation is looked up as the given name, but the table has capital names", "The weight decay uses the absolute values"]
# ///
import numpy as np


class MultiLayerNet:
    def __init__(self, input_size, hidden_size_list, output_size, activation="relu", weight_init_std="he",
                 weight_decay_lambda=0):
        self.lam = weight_decay_lambda
        sizes = [input_size] + list(hidden_size_list) + [output_size]
        self.params = init_weights(sizes, weight_init_std)
        self.n = len(sizes) - 1
        table = {"Relu": Relu, "Sigmoid": Sigmoid}
        self.layers = OrderedDict()
        for i in range(1, self.n + 1):
            self.layers[f"Affine{i}"] = Affine(self.params[f"W{i}"], self.params[f"b{i}"])
            if i < self.n:
                self.layers[f"Act{i}"] = table[activation]()
        self.last = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        beol = sum(np.sum(np.abs(self.params[f"W{i}"])) for i in range(1, self.n + 1))
        return self.last.forward(self.predict(x), t) + 0.5 * self.lam * beol

    def accuracy(self, x, t):
        y = np.argmax(self.predict(x), axis=1)
        if t.ndim != 1:
            t = np.argmax(t, axis=1)
        return np.mean(y == t)

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.last.backward(1)
        for layer in reversed(list(self.layers.values())):
            d = layer.backward(d)
        grads = {}
        for i in range(1, self.n + 1):
            grads[f"W{i}"] = self.layers[f"Affine{i}"].dW + self.lam * self.params[f"W{i}"]
            grads[f"b{i}"] = self.layers[f"Affine{i}"].db
        return grads
