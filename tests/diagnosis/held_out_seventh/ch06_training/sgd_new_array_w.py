# /// variant
# exercise = "SGD"
# mistakes = ["new_arrays_under_the_names"]
# ///
import numpy as np


class SGD:
    """확률적 경사 하강법"""

    def __init__(self, lr=0.01):
        self.lr = lr

    def update(self, params, grads):
        for key in params:
            params[key] = params[key] - self.lr * grads[key]
