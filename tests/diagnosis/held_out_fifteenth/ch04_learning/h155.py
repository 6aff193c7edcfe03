# /// variant
# exercise = "TwoLayerNet"
# mistakes = ["The biases begin at 1 (np.ones) instead of 0.", "accuracy returns the number of right answers and not their share."]
# ///
import numpy as np

class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        r = np.random.randn
        self.params = dict(
            W1=weight_init_std * r(input_size, hidden_size), b1=np.ones(hidden_size),
            W2=weight_init_std * r(hidden_size, output_size), b2=np.ones(output_size))

    def predict(self, x):
        z = sigmoid(x @ self.params["W1"] + self.params["b1"])
        return softmax(z @ self.params["W2"] + self.params["b2"])

    def loss(self, x, t):
        return cross_entropy_error(self.predict(x), t)

    def accuracy(self, x, t):
        return (self.predict(x).argmax(1) == t.argmax(1)).sum()

    def numerical_gradient(self, x, t):
        return {k: numerical_gradient(lambda _: self.loss(x, t), v) for k, v in self.params.items()}
