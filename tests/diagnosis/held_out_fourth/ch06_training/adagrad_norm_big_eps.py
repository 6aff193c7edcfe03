# /// variant
# exercise = "AdaGrad"
# mistakes = ["one_sum_for_all_elements", "The number in the denominator is 0.1"]
# says = "The squares are summed over the whole array, so all elements share one step size; The number in the denominator is 0.1"
# ///
import numpy as np


class AdaGrad:
    def __init__(self, lr=0.01):
        self.lr = lr
        self.h = {}

    def update(self, params, grads):
        for k in params:
            self.h[k] = self.h.get(k, 0.0) + np.sum(grads[k] ** 2)
            params[k] -= self.lr * grads[k] / (np.sqrt(self.h[k]) + 0.1)
