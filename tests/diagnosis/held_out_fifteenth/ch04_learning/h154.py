# /// variant
# exercise = "simpleNet"
# mistakes = ["predict applies softmax already and loss applies it again, so that scores and loss are wrong."]
# ///
import numpy as np

class simpleNet:
    def __init__(self):
        self.W = np.random.normal(0.0, 1.0, (2, 3))

    def predict(self, x):
        scores = np.dot(x, self.W)
        return softmax(scores)

    def loss(self, x, t):
        y = softmax(self.predict(x))
        return cross_entropy_error(y, t)
