# /// variant
# exercise = "Adam"
# mistakes = ["count_starts_at_zero"]
# says = "t is counted up at the end, so the first correction divides by 0"
# ///
import numpy as np


class Adam:
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999):
        self.lr = lr
        self.b1 = beta1
        self.b2 = beta2
        self.iter = 0
        self.m = None
        self.v = None

    def update(self, params, grads):
        if self.m is None:
            self.m = {k: np.zeros_like(p) for k, p in params.items()}
            self.v = {k: np.zeros_like(p) for k, p in params.items()}
        for k in params:
            self.m[k] = self.b1 * self.m[k] + (1 - self.b1) * grads[k]
            self.v[k] = self.b2 * self.v[k] + (1 - self.b2) * grads[k] ** 2
            m_hat = self.m[k] / (1 - self.b1**self.iter)
            v_hat = self.v[k] / (1 - self.b2**self.iter)
            params[k] -= self.lr * m_hat / (np.sqrt(v_hat) + 1e-7)
        self.iter += 1
