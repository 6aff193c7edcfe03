# /// variant
# exercise = "MultiLayerNet"
# mistakes = ["activation_behind_the_last_layer"]
# says = "An activation layer follows the last Affine, too"
# ///
import numpy as np


class MultiLayerNet:
    def __init__(
        self, input_size, hidden_size_list, output_size, activation="relu", weight_init_std="he", weight_decay_lambda=0
    ):
        self.lam = weight_decay_lambda
        sizes = [input_size, *hidden_size_list, output_size]
        self.params = init_weights(sizes, weight_init_std)
        self.layers = []
        for i in range(1, len(sizes)):
            self.layers.append(Affine(self.params[f"W{i}"], self.params[f"b{i}"]))
            self.layers.append(Relu() if activation == "relu" else Sigmoid())
        self.last = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.last.forward(self.predict(x), t) + weight_decay(self.params, self.lam)[0]

    def accuracy(self, x, t):
        labels = t if t.ndim == 1 else t.argmax(axis=1)
        return np.mean(self.predict(x).argmax(axis=1) == labels)

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.last.backward()
        for layer in reversed(self.layers):
            d = layer.backward(d)
        _, extra = weight_decay(self.params, self.lam)
        grads = {}
        for i, layer in enumerate(self.layers[::2], 1):
            grads[f"W{i}"] = layer.dW + extra[f"W{i}"]
            grads[f"b{i}"] = layer.db
        return grads
