# /// variant
# exercise = "Momentum"
# mistakes = ["The velocity uses (1 - momentum) times the old velocity instead of momentum times it", "The velocity, which contains lr already, is multiplied by lr again in the update of params"]
# ///
import numpy as np


class Momentum:
    def __init__(self, lr=0.01, momentum=0.9):
        self.lr, self.momentum = lr, momentum
        self.v = {}

    def update(self, params, grads):
        for key, g in grads.items():
            if key not in self.v:
                self.v[key] = np.zeros_like(g)
            self.v[key] = (1 - self.momentum) * self.v[key] - self.lr * g
            params[key] += self.lr * self.v[key]
