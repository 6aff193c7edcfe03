# /// variant
# exercise = "Adam"
# mistakes = ["count_grows_with_every_parameter"]
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
        for k in params:
            self.t += 1
            g = grads[k]
            self.m[k] = self.beta1 * self.m.get(k, 0) + (1 - self.beta1) * g
            self.v[k] = self.beta2 * self.v.get(k, 0) + (1 - self.beta2) * g * g
            mh = self.m[k] / (1 - self.beta1**self.t)
            vh = self.v[k] / (1 - self.beta2**self.t)
            params[k] -= self.lr * mh / (np.sqrt(vh) + 1e-8)
