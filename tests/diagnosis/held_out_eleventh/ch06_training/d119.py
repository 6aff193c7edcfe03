# /// variant
# exercise = "Adam"
# mistakes = ["m is beta1 * m + g; the factor 1 - beta1 of the gradient is missing", "v is used without the division by 1 - beta2 ** t, only m is corrected"]
# ///
import numpy as np


class Adam:
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999):
        self.lr, self.beta1, self.beta2 = lr, beta1, beta2
        self.state = {}
        self.t = 0

    def update(self, params, grads):
        self.t = self.t + 1
        for name, p in params.items():
            g = grads[name]
            m, v = self.state.get(name, (0.0, 0.0))
            m = self.beta1 * m + g
            v = self.beta2 * v + (1 - self.beta2) * g**2
            self.state[name] = (m, v)
            m_hat = m / (1 - self.beta1**self.t)
            p -= self.lr * m_hat / (np.sqrt(v) + 1e-7)
