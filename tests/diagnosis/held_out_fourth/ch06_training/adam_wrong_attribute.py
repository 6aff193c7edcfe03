# /// variant
# exercise = "Adam"
# mistakes = ["The constructor stores beta1 but update reads self.beta_1"]
# ///
import numpy as np


class Adam:
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999):
        self.lr = lr
        self.beta1 = beta1
        self.beta2 = beta2
        self.t = 0
        self.m, self.v = {}, {}

    def update(self, params, grads):
        self.t += 1
        for key in params:
            g = grads[key]
            self.m[key] = self.beta_1 * self.m.get(key, 0) + (1 - self.beta_1) * g
            self.v[key] = self.beta_2 * self.v.get(key, 0) + (1 - self.beta_2) * g**2
            m_hat = self.m[key] / (1 - self.beta_1**self.t)
            v_hat = self.v[key] / (1 - self.beta_2**self.t)
            params[key] -= self.lr * m_hat / (np.sqrt(v_hat) + 1e-7)
