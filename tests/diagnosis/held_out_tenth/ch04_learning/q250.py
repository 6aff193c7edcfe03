# /// variant
# exercise = "simpleNet"
# mistakes = ["predict uses a second name of the first array, so replacing W has no effect"]
# ///
import numpy as np


class simpleNet:
    def __init__(self):
        self.gajungchi = np.random.randn(2, 3)
        self.W = self.gajungchi

    def predict(self, x):
        return np.dot(x, self.gajungchi)

    def loss(self, x, t):
        return cross_entropy_error(softmax(self.predict(x)), t)
