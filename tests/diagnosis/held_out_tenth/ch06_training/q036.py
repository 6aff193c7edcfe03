# /// variant
# exercise = "SGD"
# mistakes = ["The given learning rate is ignored", "The gradients of the caller are scaled in place"]
# ///
import numpy as np


class SGD:
    def __init__(self, lr=0.01):
        self.lr = 0.01

    def update(self, params, grads):
        for k in params:
            grads[k] *= self.lr
            params[k] -= grads[k]
