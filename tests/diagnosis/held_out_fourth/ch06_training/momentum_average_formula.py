# /// variant
# exercise = "Momentum"
# mistakes = ["moving_average_of_the_gradients"]
# says = "The gradient is weighted with 1 - momentum like in a moving average"
# ///
import numpy as np


class Momentum:
    def __init__(self, lr=0.01, momentum=0.9):
        self.lr, self.beta, self.v = lr, momentum, {}

    def update(self, params, grads):
        for k in params:
            v = self.v.get(k, np.zeros_like(params[k]))
            v = self.beta * v + (1 - self.beta) * grads[k]
            self.v[k] = v
            params[k] -= self.lr * v
