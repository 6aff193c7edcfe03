# /// variant
# exercise = "AdaGrad"
# mistakes = ["one_sum_for_all_elements"]
# ///
import numpy as np


class AdaGrad:
    def __init__(self, lr=0.01):
        self.lr = lr
        self.h = {}

    def update(self, params, grads):
        for key in params:
            self.h[key] = self.h.get(key, 0) + np.sum(grads[key] ** 2)
            params[key] -= self.lr / (np.sqrt(self.h[key]) + 1e-7) * grads[key]
