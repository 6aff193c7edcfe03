# /// variant
# exercise = "AdaGrad"
# mistakes = ["squares_not_summed"]
# says = "h is only the square of the latest gradient, the sum of the earlier ones is lost"
# ///
import numpy as np


class AdaGrad:
    def __init__(self, lr=0.01):
        self.lr = lr

    def update(self, params, grads):
        for k, g in grads.items():
            h = np.zeros_like(g)
            h = h + g**2
            params[k] -= self.lr * g / (np.sqrt(h) + 1e-7)
