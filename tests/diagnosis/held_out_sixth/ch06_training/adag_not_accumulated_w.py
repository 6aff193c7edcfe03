# /// variant
# exercise = "AdaGrad"
# mistakes = ["squares_not_summed", "params gets new arrays instead of being changed in place"]
# ///
import numpy as np


class AdaGrad:
    """AdaGrad"""

    def __init__(self, lr=0.01):
        self.lr = lr
        self.h = {}

    def update(self, params, grads):
        for key in params:
            self.h[key] = grads[key] ** 2
            params[key] = params[key] - self.lr * grads[key] / (np.sqrt(self.h[key]) + 1e-7)
