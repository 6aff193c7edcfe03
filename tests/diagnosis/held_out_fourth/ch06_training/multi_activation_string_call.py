# /// variant
# exercise = "MultiLayerNet"
# mistakes = ["The string activation is called as if it were a class"]
# ///
import numpy as np


class MultiLayerNet:
    def __init__(
        self, input_size, hidden_size_list, output_size, activation="relu", weight_init_std="he", weight_decay_lambda=0
    ):
        self.weight_decay_lambda = weight_decay_lambda
        self.params = init_weights([input_size, *hidden_size_list, output_size], weight_init_std)
        self.layers = []
        depth = len(hidden_size_list) + 1
        for i in range(depth):
            self.layers.append(Affine(self.params[f"W{i + 1}"], self.params[f"b{i + 1}"]))
            if i + 1 < depth:
                self.layers.append(activation())
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        for l in self.layers:
            x = l.forward(x)
        return x

    def loss(self, x, t):
        return self.lastLayer.forward(self.predict(x), t) + weight_decay(self.params, self.weight_decay_lambda)[0]

    def accuracy(self, x, t):
        t = np.argmax(t, axis=1) if t.ndim == 2 else t
        return np.mean(np.argmax(self.predict(x), axis=1) == t)

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.lastLayer.backward()
        for l in self.layers[::-1]:
            d = l.backward(d)
        _, wd = weight_decay(self.params, self.weight_decay_lambda)
        out = {}
        for k, l in enumerate(self.layers[::2], start=1):
            out[f"W{k}"] = l.dW + wd[f"W{k}"]
            out[f"b{k}"] = l.db
        return out
