# /// variant
# exercise = "TwoLayerNet"
# mistakes = ["softmax_over_the_whole_batch"]
# ///
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        rng = np.random.default_rng()
        self.params = dict(
            W1=rng.normal(0, weight_init_std, size=(input_size, hidden_size)),
            b1=np.zeros(hidden_size),
            W2=rng.normal(0, weight_init_std, size=(hidden_size, output_size)),
            b2=np.zeros(output_size),
        )

    def predict(self, x):
        W1, b1, W2, b2 = (self.params[name] for name in ("W1", "b1", "W2", "b2"))
        hidden = 1.0 / (1.0 + np.exp(-(np.matmul(x, W1) + b1)))
        scores = np.matmul(hidden, W2) + b2
        scores -= scores.max()
        powers = np.exp(scores)
        total = 0.0
        for value in powers.flat:
            total += value
        return powers / total

    def loss(self, x, t):
        y = self.predict(x)
        return cross_entropy_error(y, t)

    def accuracy(self, x, t):
        guess = self.predict(x).argmax(axis=1)
        right = t.argmax(axis=1)
        return np.count_nonzero(guess == right) / float(len(x))

    def numerical_gradient(self, x, t):
        def now(_):
            return self.loss(x, t)

        grads = dict.fromkeys(self.params)
        for name in grads:
            grads[name] = numerical_gradient(now, self.params[name])
        return grads
