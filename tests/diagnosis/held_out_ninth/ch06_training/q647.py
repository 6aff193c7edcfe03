# /// variant
# exercise = "SGD"
# mistakes = ["lr is used without self in update"]
# ///
import numpy as np


class SGD:
    def __init__(self, lr=0.01):
        self.lr = lr

    def update(self, params, grads):
        for key in params:
            params[key] -= lr * grads[key]
