# /// variant
# exercise = "Momentum"
# mistakes = ["velocity_starts_anew_each_time"]
# ///
import numpy as np


class Momentum:
    def __init__(self, lr=0.01, momentum=0.9):
        self.lr = lr
        self.momentum = momentum

    def update(self, params, grads):
        v = {}
        for key in params:
            v[key] = 0.0
            v[key] = self.momentum * v[key] - self.lr * grads[key]
            params[key] += v[key]
