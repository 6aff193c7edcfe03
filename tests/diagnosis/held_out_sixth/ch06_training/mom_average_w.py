# /// variant
# exercise = "Momentum"
# mistakes = ["moving_average_of_the_gradients"]
# ///
import numpy as np


class Momentum:
    def __init__(self, lr=0.01, momentum=0.9):
        self.lr = lr
        self.momentum = momentum
        self.v = {}

    def update(self, params, grads):
        for key in params:
            old = self.v.get(key, np.zeros(params[key].shape))
            self.v[key] = self.momentum * old - (1 - self.momentum) * self.lr * grads[key]
            params[key] += self.v[key]
