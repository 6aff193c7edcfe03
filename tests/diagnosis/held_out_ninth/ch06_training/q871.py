# /// variant
# exercise = "Adam"
# mistakes = ["The counter is never set in the constructor"]
# ///
import numpy as np


class Adam:
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999):
        self.lr = lr
        self.beta1 = beta1
        self.beta2 = beta2
        self.m = {}
        self.v = {}

    def update(self, params, grads):
        self.iter += 1
        for key in params:
            m = self.m.get(key, np.zeros_like(params[key]))
            v = self.v.get(key, np.zeros_like(params[key]))
            self.m[key] = self.beta1 * m + (1 - self.beta1) * grads[key]
            self.v[key] = self.beta2 * v + (1 - self.beta2) * grads[key] ** 2
            mh = self.m[key] / (1 - self.beta1 ** self.iter)
            vh = self.v[key] / (1 - self.beta2 ** self.iter)
            params[key] -= self.lr * mh / (np.sqrt(vh) + 1e-7)
