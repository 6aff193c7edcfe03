# /// variant
# exercise = "simpleNet"
# mistakes = ["predict uses W without self, a name that does not exist: NameError."]
# ///
import numpy as np

class simpleNet:
    def __init__(self):
        self.W = np.random.randn(2, 3)

    def predict(self, x):
        return np.dot(x, W)

    def loss(self, x, t):
        z = self.predict(x)
        y = softmax(z)
        loss = cross_entropy_error(y, t)
        return loss
