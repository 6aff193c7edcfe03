# /// variant
# exercise = "Momentum"
# mistakes = ["parameters_move_before_the_velocity_changes", "moving_average_of_the_gradients"]
# ///
import numpy as np


class Momentum:
    def __init__(self, lr=0.01, momentum=0.9):
        self.lr, self.mu = lr, momentum
        self.vel = {}

    def update(self, params, grads):
        for k in params:
            v = self.vel.setdefault(k, np.zeros_like(params[k]))
            params[k] += v
            self.vel[k] = self.mu * v - self.lr * (1 - self.mu) * grads[k]
