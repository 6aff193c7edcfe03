# /// variant
# exercise = "MultiLayerNet"
# mistakes = ["gradient adds lambda times the bias to the gradient of the biases, too", "The accuracy does not turn a one-hot t into labels"]
# ///
import numpy as np


class MultiLayerNet:
    def __init__(
        self, input_size, hidden_size_list, output_size, activation="relu", weight_init_std="he", weight_decay_lambda=0
    ):
        self.lam = weight_decay_lambda
        self.params = init_weights([input_size, *hidden_size_list, output_size], weight_init_std)
        kinds = {"relu": Relu, "sigmoid": Sigmoid}
        self.affines = []
        self.acts = []
        for i in range(1, len(hidden_size_list) + 2):
            self.affines.append(Affine(self.params["W%d" % i], self.params["b%d" % i]))
        for _ in hidden_size_list:
            self.acts.append(kinds[activation]())
        self.loss_layer = SoftmaxWithLoss()

    def predict(self, x):
        h = x
        for a, f in zip(self.affines, self.acts):
            h = f.forward(a.forward(h))
        return self.affines[-1].forward(h)

    def loss(self, x, t):
        base = self.loss_layer.forward(self.predict(x), t)
        return base + weight_decay(self.params, self.lam)[0]

    def accuracy(self, x, t):
        y = self.predict(x).argmax(axis=1)
        return sum(np.all(a == b) for a, b in zip(y, t)) / len(t)

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.affines[-1].backward(self.loss_layer.backward())
        for a, f in zip(self.affines[-2::-1], self.acts[::-1]):
            d = a.backward(f.backward(d))
        g = {}
        for i, a in enumerate(self.affines, start=1):
            g["W%d" % i] = a.dW + self.lam * a.W
            g["b%d" % i] = a.db + self.lam * a.b
        return g
