# /// variant
# exercise = "Momentum"
# mistakes = ["The velocities are kept in the class, so all optimizers share them", "lr multiplies the whole velocity, the old part too"]
# ///
import numpy as np


class Momentum:
    sokdo = {}

    def __init__(self, lr=0.01, momentum=0.9):
        self.lr = lr
        self.momentum = momentum

    def update(self, params, grads):
        for key in params:
            if key not in self.sokdo:
                self.sokdo[key] = np.zeros_like(params[key])
            self.sokdo[key] = self.lr * (self.momentum * self.sokdo[key] - grads[key])
            params[key] += self.sokdo[key]
