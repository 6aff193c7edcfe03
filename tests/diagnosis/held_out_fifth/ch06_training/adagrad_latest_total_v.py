# /// variant
# exercise = "AdaGrad"
# mistakes = ["squares_not_summed", "one_sum_for_all_elements"]
# ///
import numpy as np


class AdaGrad:
    def __init__(self, lr=0.01):
        self.lr = lr

    def update(self, params, grads):
        self.h = {}
        for key in params:
            self.h[key] = np.sum(grads[key] ** 2)
            params[key] -= self.lr * grads[key] / (np.sqrt(self.h[key]) + 1e-7)
