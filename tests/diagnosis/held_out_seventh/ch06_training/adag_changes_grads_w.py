# /// variant
# exercise = "AdaGrad"
# mistakes = ["relation:argument_changed"]
# ///
import numpy as np


class AdaGrad:
    def __init__(self, lr=0.01):
        self.lr = lr
        self.h = {}

    def update(self, params, grads):
        for key in params:
            g = grads[key]
            self.h[key] = self.h.get(key, 0) + g * g
            g /= np.sqrt(self.h[key]) + 1e-7
            params[key] -= self.lr * g
