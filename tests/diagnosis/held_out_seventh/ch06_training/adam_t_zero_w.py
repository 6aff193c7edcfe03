# /// variant
# exercise = "Adam"
# mistakes = ["count_starts_at_zero"]
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
        t = self.t
        for key in params:
            g = grads[key]
            self.m[key] = self.beta1 * self.m.get(key, 0) + (1 - self.beta1) * g
            self.v[key] = self.beta2 * self.v.get(key, 0) + (1 - self.beta2) * g**2
            mh = self.m[key] / (1 - self.beta1**t)
            vh = self.v[key] / (1 - self.beta2**t)
            params[key] -= self.lr * mh / (np.sqrt(vh) + 1e-7)
        self.t += 1
