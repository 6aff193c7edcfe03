# /// variant
# exercise = "Momentum"
# mistakes = ["The step is that of Nesterov (momentum times the new velocity minus lr times the gradient) instead of the velocity", "The dictionary of velocities is a default argument made once, so all Momentum objects share it"]
# ///
import numpy as np


class Momentum:
    def __init__(self, lr=0.01, momentum=0.9, v={}):
        self.lr, self.momentum, self.v = lr, momentum, v

    def update(self, params, grads):
        for key, p in params.items():
            g = grads[key]
            v = self.momentum * self.v.get(key, np.zeros_like(p)) - self.lr * g
            p += self.momentum * v - self.lr * g
            self.v[key] = v
