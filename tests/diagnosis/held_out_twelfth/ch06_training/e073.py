# /// variant
# exercise = "AdaGrad"
# mistakes = [".items() is missing in the loop that fills h, so the letters of each name are unpacked as key and value and the update stops with an error"]
# ///
import numpy as np


class AdaGrad:
    def __init__(self, lr=0.01):
        self.lr = lr
        self.h = None

    def update(self, params, grads):
        if self.h is None:
            self.h = {}
            for key, val in params:
                self.h[key] = np.zeros_like(val)

        for key in params:
            self.h[key] += grads[key] ** 2
            params[key] -= self.lr * grads[key] / (np.sqrt(self.h[key]) + 1e-7)
