# /// variant
# exercise = "SGD"
# mistakes = ["exception:undefined_name"]
# ///
import numpy as np


class SGD:
    def __init__(self, lr=0.01):
        self.lr = lr

    def update(self, params, grads):
        for key in params:
            params[key][...] = params[key] - lr * grads[key]
