# /// variant
# exercise = "Momentum"
# mistakes = ["learning_rate_applied_twice", "The old velocity is not multiplied by momentum"]
# ///
import numpy as np


class Momentum:
    def __init__(self, lr=0.01, momentum=0.9):
        self.lr, self.momentum = lr, momentum
        self.v = {}

    def update(self, params, grads):
        for k in params:
            if k not in self.v:
                self.v[k] = np.zeros_like(params[k], dtype=float)
            self.v[k] = self.v[k] - self.lr * grads[k]
            params[k] += self.lr * self.v[k]
