# /// variant
# exercise = "AdaGrad"
# mistakes = ["absolute_values_summed"]
# ///
import numpy as np


class AdaGrad:
    def __init__(self, lr=0.01):
        self.lr = lr
        self.h = {}

    def update(self, params, grads):
        for key in params:
            if key not in self.h:
                self.h[key] = 0
            self.h[key] = self.h[key] + np.abs(grads[key])
            params[key] -= self.lr * grads[key] / (np.sqrt(self.h[key]) + 1e-7)
