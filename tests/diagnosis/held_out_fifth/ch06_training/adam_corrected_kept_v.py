# /// variant
# exercise = "Adam"
# mistakes = ["The corrected averages are kept for the next call in place of the plain ones"]
# ///
import numpy as np


class Adam:
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999):
        self.lr, self.b1, self.b2 = lr, beta1, beta2
        self.iter = 0
        self.m, self.v = None, None

    def update(self, params, grads):
        if self.m is None:
            self.m = {k: np.zeros_like(p) for k, p in params.items()}
            self.v = {k: np.zeros_like(p) for k, p in params.items()}
        self.iter += 1
        for k in params:
            self.m[k] = self.b1 * self.m[k] + (1 - self.b1) * grads[k]
            self.v[k] = self.b2 * self.v[k] + (1 - self.b2) * grads[k] ** 2
            self.m[k] = self.m[k] / (1 - self.b1**self.iter)
            self.v[k] = self.v[k] / (1 - self.b2**self.iter)
            params[k] -= self.lr * self.m[k] / (np.sqrt(self.v[k]) + 1e-7)
