# /// variant
# exercise = "AdaGrad"
# mistakes = ["h is replaced by the square of the present gradient instead of adding it to the sum."]
# ///
import numpy as np

class AdaGrad:
    def __init__(self, lr=0.01):
        self.lr = lr
        self.h = {}

    def update(self, params, grads):
        for key in params:
            g = grads[key]
            self.h[key] = g * g
            params[key] -= self.lr * g / (np.sqrt(self.h[key]) + 1e-7)
