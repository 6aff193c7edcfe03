# /// variant
# exercise = "Adam"
# mistakes = ["The new gradient enters m without the factor 1 - beta1", "The power beta**t is written beta * t"]
# ///
import numpy as np


class Adam:
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999):
        self.lr = lr
        self.beta1 = beta1
        self.beta2 = beta2
        self.t = 0
        self.m = {}
        self.v = {}

    def update(self, params, grads):
        self.t += 1
        for key, g in grads.items():
            self.m[key] = self.beta1 * self.m.get(key, 0) + g
            self.v[key] = self.beta2 * self.v.get(key, 0) + (1 - self.beta2) * g**2
            m = self.m[key] / (1 - self.beta1 * self.t)
            v = self.v[key] / (1 - self.beta2 * self.t)
            params[key] -= self.lr * m / (np.sqrt(v) + 1e-8)
