# /// variant
# exercise = "SGD"
# mistakes = ["learning_rate_ignored | code:parameter_ignored"]
# ///
import numpy as np


class SGD:
    def __init__(self, lr=0.01):
        self.lr = lr

    def update(self, params, grads):
        for key in params:
            params[key] -= 0.01 * grads[key]
