# /// variant
# exercise = "SGD"
# mistakes = ["The loop changes only the local name p, and nothing in params"]
# ///
import numpy as np


class SGD:
    def __init__(self, lr=0.01):
        self.lr = lr

    def update(self, params, grads):
        for key, p in params.items():
            p = p - self.lr * grads[key]
