# /// variant
# exercise = "Momentum"
# mistakes = ["The velocity starts as the given array itself instead of zeros", "The roles of lr and momentum are exchanged"]
# ///
import numpy as np


class Momentum:
    def __init__(self, lr=0.01, momentum=0.9):
        self.lr, self.momentum = momentum, lr
        self.v = {}

    def update(self, params, grads):
        for key in params:
            if key not in self.v:
                self.v[key] = params[key].copy()
            self.v[key] = self.momentum * self.v[key] - self.lr * grads[key]
            params[key] += self.v[key]
