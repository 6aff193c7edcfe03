# /// variant
# exercise = "simpleNet"
# mistakes = ["weights_in_the_class", "The loss is the sum of squared errors in place of the cross entropy"]
# says = "W is drawn once for the class, so every network starts from the same array; The loss is the sum of squared errors in place of the cross entropy"
# ///
import numpy as np


class simpleNet:
    W = np.random.randn(2, 3)

    def __init__(self):
        pass

    def predict(self, x):
        return x.dot(self.W)

    def loss(self, x, t):
        y = softmax(self.predict(x))
        if np.size(t) != y.size:
            t = np.eye(3)[t]
        return mean_squared_error(y, t)
