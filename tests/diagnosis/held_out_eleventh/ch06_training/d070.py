# /// variant
# exercise = "AdaGrad"
# mistakes = ["The step is divided by h itself; the square root is missing", "No small number is added to the denominator, so an element whose gradient is always 0 becomes nan"]
# ///
import numpy as np


class AdaGrad:
    def __init__(self, lr=0.01):
        self.lr = lr
        self.h = None

    def update(self, params, grads):
        if self.h is None:
            self.h = {k: np.zeros_like(v) for k, v in params.items()}
        for key in params:
            self.h[key] += grads[key] ** 2
            root = self.h[key]
            params[key] -= self.lr * grads[key] / root
