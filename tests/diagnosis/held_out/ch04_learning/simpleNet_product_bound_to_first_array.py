# /// variant
# exercise = "simpleNet"
# mistakes = []
# ///
import numpy as np


class simpleNet:
    def __init__(self):
        start = np.random.default_rng().standard_normal((2, 3))
        self.W = start
        self.score = lambda x: np.matmul(x, start)

    def predict(self, x):
        return self.score(x)

    def loss(self, x, t):
        probabilities = softmax(self.score(x))
        return cross_entropy_error(probabilities, t)
