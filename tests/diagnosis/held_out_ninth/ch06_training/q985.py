# /// variant
# exercise = "MultiLayerNet"
# mistakes = ["The gradient lacks the part of the weight decay"]
# ///
import numpy as np


class MultiLayerNet:
    def __init__(self, input_size, hidden_size_list, output_size, activation="relu", weight_init_std="he",
                 weight_decay_lambda=0):
        self.lam = weight_decay_lambda
        self.n = len(hidden_size_list) + 1
        self.params = init_weights([input_size] + list(hidden_size_list) + [output_size], weight_init_std)
        self.layers = OrderedDict()
        act = {"relu": Relu, "sigmoid": Sigmoid}[activation]
        for i in range(1, self.n):
            self.layers[f"Affine{i}"] = Affine(self.params[f"W{i}"], self.params[f"b{i}"])
            self.layers[f"Act{i}"] = act()
        i = self.n
        self.layers[f"Affine{i}"] = Affine(self.params[f"W{i}"], self.params[f"b{i}"])
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        decay, _ = weight_decay(self.params, self.lam)
        return self.last_layer.forward(self.predict(x), t) + decay

    def accuracy(self, x, t):
        y = np.argmax(self.predict(x), axis=1)
        if t.ndim != 1:
            t = np.argmax(t, axis=1)
        return np.mean(y == t)

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last_layer.backward(1)
        for layer in reversed(list(self.layers.values())):
            dout = layer.backward(dout)
        grads = {}
        for i in range(1, self.n + 1):
            grads[f"W{i}"] = self.layers[f"Affine{i}"].dW
            grads[f"b{i}"] = self.layers[f"Affine{i}"].db
        return grads
