# /// variant
# exercise = "Adam"
# mistakes = ["self.v is never made a dictionary (only self.m is), so an item is assigned to None and a TypeError is raised"]
# ///
import numpy as np


class Adam:
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999):
        self.lr = lr
        self.beta1 = beta1
        self.beta2 = beta2
        self.iter = 0
        self.m = None
        self.v = None

    def update(self, params, grads):
        if self.m is None:
            self.m = {}
            for key, val in params.items():
                self.m[key] = np.zeros_like(val)
                self.v[key] = np.zeros_like(val)

        self.iter += 1
        for key in params.keys():
            self.m[key] = self.beta1 * self.m[key] + (1 - self.beta1) * grads[key]
            self.v[key] = self.beta2 * self.v[key] + (1 - self.beta2) * grads[key] ** 2
            m = self.m[key] / (1 - self.beta1**self.iter)
            v = self.v[key] / (1 - self.beta2**self.iter)
            params[key] -= self.lr * m / (np.sqrt(v) + 1e-7)
