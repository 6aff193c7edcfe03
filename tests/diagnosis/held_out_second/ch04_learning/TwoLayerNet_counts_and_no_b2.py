# /// variant
# exercise = "TwoLayerNet"
# mistakes = ["output_layer_without_bias", "hits_not_divided"]
# ///
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params = {}
        fan = [input_size, hidden_size, output_size]
        for i in (1, 2):
            self.params["W%d" % i] = np.random.normal(0.0, weight_init_std, (fan[i - 1], fan[i]))
            self.params["b%d" % i] = np.zeros((fan[i],))

    def _hidden(self, x):
        z = x @ self.params["W1"]
        z += self.params["b1"]
        return sigmoid(z)

    def predict(self, x):
        return softmax(self._hidden(x) @ self.params["W2"])

    def loss(self, x, t):
        y = self.predict(x)
        return cross_entropy_error(y, t)

    def accuracy(self, x, t):
        hits = 0
        for p, target in zip(self.predict(x), t):
            if p.argmax() == target.argmax():
                hits += 1
        return hits

    def numerical_gradient(self, x, t):
        def f(_):
            return self.loss(x, t)

        return {name: numerical_gradient(f, self.params[name]) for name in ("W1", "b1", "W2", "b2")}
