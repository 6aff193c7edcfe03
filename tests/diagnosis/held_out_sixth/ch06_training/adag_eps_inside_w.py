# /// variant
# exercise = "AdaGrad"
# mistakes = ["What is added to the denominator is 1 and not something tiny"]
# ///
import numpy as np


class AdaGrad:
    def __init__(self, lr=0.01):
        self.lr = lr
        self.h = {}

    def update(self, params, grads):
        for name in params:
            if name not in self.h:
                self.h[name] = np.zeros_like(params[name])
            self.h[name] += grads[name] ** 2
            params[name] -= self.lr * grads[name] / (np.sqrt(self.h[name]) + 1)
