# /// variant
# exercise = "simpleNet"
# mistakes = ["predict uses the weights of the constructor (self.weights), so a net.W that is replaced later has no effect", "The loss of a batch is the sum over the rows and not their mean"]
# ///
import numpy as np


class simpleNet:
    def __init__(self):
        self.weights = np.random.randn(2, 3)
        self.W = self.weights

    def predict(self, x):
        return np.dot(x, self.weights)

    def loss(self, x, t):
        z = self.predict(x)
        if z.ndim == 1:
            return cross_entropy_error(softmax(z), t)
        total = 0.0
        for i in range(len(z)):
            total += cross_entropy_error(softmax(z[i]), t[i])
        return total
