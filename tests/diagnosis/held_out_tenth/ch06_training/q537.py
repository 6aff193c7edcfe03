# /// variant
# exercise = "AdaGrad"
# mistakes = ["h starts at one instead of zero", "The sum of all squares of an array is used for all of its elements"]
# ///
import numpy as np


class AdaGrad:
    def __init__(self, lr=0.01):
        self.lr = lr
        self.h = {}

    def update(self, params, grads):
        for key in params:
            if key not in self.h:
                self.h[key] = np.ones_like(params[key])
            self.h[key] += np.sum(grads[key] ** 2)
            params[key] -= self.lr * grads[key] / (np.sqrt(self.h[key]) + 1e-7)
