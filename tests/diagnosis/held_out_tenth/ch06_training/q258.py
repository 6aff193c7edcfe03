# /// variant
# exercise = "SGD"
# mistakes = ["New arrays are put into params instead of changing them in place"]
# ///
import numpy as np


class SGD:
    def __init__(self, lr=0.01):
        self.lr = lr

    def update(self, params, grads):
        for key in params.keys():
            params[key] = params[key] - self.lr * grads[key]
