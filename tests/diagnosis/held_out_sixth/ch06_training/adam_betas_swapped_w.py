# /// variant
# exercise = "Adam"
# mistakes = ["betas_exchanged"]
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
            m = self.beta2 * self.m.get(key, 0) + (1 - self.beta2) * g
            v = self.beta1 * self.v.get(key, 0) + (1 - self.beta1) * g**2
            self.m[key], self.v[key] = m, v
            m = m / (1 - self.beta1**self.t)
            v = v / (1 - self.beta2**self.t)
            params[key] -= self.lr * m / (np.sqrt(v) + 1e-8)
