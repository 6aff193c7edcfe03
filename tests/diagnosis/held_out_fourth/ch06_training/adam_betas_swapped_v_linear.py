# /// variant
# exercise = "Adam"
# mistakes = ["betas_exchanged", "v is the average of the absolute gradient, not of its square"]
# says = "beta1 and beta2 are exchanged; v is the average of the absolute gradient, not of its square"
# ///
import numpy as np


class Adam:
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999):
        self.lr = lr
        self.beta1 = beta2
        self.beta2 = beta1
        self.t = 0
        self.m = {}
        self.v = {}

    def update(self, params, grads):
        self.t += 1
        for k, g in grads.items():
            self.m[k] = self.beta1 * self.m.get(k, 0) + (1 - self.beta1) * g
            self.v[k] = self.beta2 * self.v.get(k, 0) + (1 - self.beta2) * np.abs(g)
            mm = self.m[k] / (1 - self.beta1**self.t)
            vv = self.v[k] / (1 - self.beta2**self.t)
            params[k] -= self.lr * mm / (np.sqrt(vv) + 1e-7)
