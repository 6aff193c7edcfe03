# /// variant
# exercise = "AdaGrad"
# mistakes = ["No small number is added to the denominator, so a zero gradient gives nan", "h is made again for every call"]
# ///
import numpy as np


class AdaGrad:
    def __init__(self, lr=0.01):
        self.lr = lr

    def update(self, params, grads):
        h = {}
        for key, gap in params.items():
            h[key] = np.zeros_like(gap)
        for key in params:
            h[key] += grads[key] * grads[key]
            params[key] -= self.lr * grads[key] / np.sqrt(h[key])
