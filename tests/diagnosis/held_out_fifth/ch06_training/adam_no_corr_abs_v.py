# /// variant
# exercise = "Adam"
# mistakes = ["averages_not_corrected", "The average of the squares forgets to square the gradient and takes its absolute value"]
# ///
import numpy as np


class Adam:
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999):
        self.lr, self.beta1, self.beta2 = lr, beta1, beta2
        self.m = {}
        self.v = {}

    def update(self, params, grads):
        for name in grads:
            if name not in self.m:
                self.m[name] = np.zeros_like(params[name])
                self.v[name] = np.zeros_like(params[name])
            self.m[name] += (1 - self.beta1) * (grads[name] - self.m[name])
            self.v[name] += (1 - self.beta2) * (np.abs(grads[name]) - self.v[name])
            params[name] -= self.lr * self.m[name] / (np.sqrt(self.v[name]) + 1e-7)
