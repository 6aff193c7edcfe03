# /// variant
# exercise = "AdaGrad"
# mistakes = ["h holds one number for each array, the sum of all its squared gradients (np.vdot), instead of one for each element"]
# ///
import numpy as np
from collections import defaultdict


class AdaGrad:
    def __init__(self, lr=0.01):
        self.lr = lr
        self.h = defaultdict(float)

    def update(self, params, grads):
        for k, g in grads.items():
            self.h[k] += np.vdot(g, g)
            params[k] -= self.lr * g / (np.sqrt(self.h[k]) + 1e-7)
