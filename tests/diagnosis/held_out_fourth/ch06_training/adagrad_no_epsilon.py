# /// variant
# exercise = "AdaGrad"
# mistakes = ["nothing_tiny_in_the_denominator"]
# says = "Nothing is added to the denominator, so a gradient of 0 gives nan"
# ///
import numpy as np


class AdaGrad:
    def __init__(self, lr=0.01):
        self.lr = lr
        self.h = {}

    def update(self, params, grads):
        for k in params:
            if k not in self.h:
                self.h[k] = np.zeros_like(params[k])
            self.h[k] += grads[k] * grads[k]
            params[k] -= self.lr * grads[k] / np.sqrt(self.h[k])
