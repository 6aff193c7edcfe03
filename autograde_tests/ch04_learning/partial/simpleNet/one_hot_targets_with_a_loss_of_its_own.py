# /// partial
# missing = ["test_labels_give_the_same_loss"]
# at_least = 0.6
# at_most = 0.97
# ///
import numpy as np


class simpleNet:
    def __init__(self):
        self.W = np.random.randn(2, 3)

    def predict(self, x):
        return np.dot(x, self.W)

    def loss(self, x, t):
        z = self.predict(x)
        y = softmax(z)
        if y.ndim == 1:
            y, t = y.reshape(1, -1), t.reshape(1, -1)
        return -np.sum(t * np.log(y + 1e-7)) / y.shape[0]
