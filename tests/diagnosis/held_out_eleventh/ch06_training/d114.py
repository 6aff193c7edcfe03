# /// variant
# exercise = "AdaGrad"
# mistakes = ["np.sum makes one h for a whole array instead of one for each of its elements"]
# ///
import numpy as np


class AdaGrad:
    def __init__(self, lr=0.01):
        self.lr = lr
        self.h = {}

    def update(self, params, grads):
        for key in params:
            g = grads[key]
            self.h[key] = self.h.get(key, 0) + np.sum(g * g)
            params[key] -= self.lr / (np.sqrt(self.h[key]) + 1e-7) * g
