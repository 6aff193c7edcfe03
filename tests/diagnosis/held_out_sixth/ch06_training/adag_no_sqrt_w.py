# /// variant
# exercise = "AdaGrad"
# mistakes = ["root_forgotten"]
# ///
import numpy as np


class AdaGrad:
    def __init__(self, lr=0.01):
        self.lr = lr
        self.h = {}

    def update(self, params, grads):
        for key, g in grads.items():
            if key not in self.h:
                self.h[key] = np.zeros_like(g)
            self.h[key] += g**2
            params[key] -= self.lr * g / (self.h[key] + 1e-7)
