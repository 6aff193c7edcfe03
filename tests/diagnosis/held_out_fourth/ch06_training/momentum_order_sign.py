# /// variant
# exercise = "Momentum"
# mistakes = ["The parameters move by the old velocity before the velocity is renewed", "velocity_with_the_wrong_sign"]
# says = "The parameters move by the old velocity before the velocity is renewed; The velocity is subtracted from the parameters"
# ///
import numpy as np


class Momentum:
    def __init__(self, lr=0.01, momentum=0.9):
        self.lr = lr
        self.momentum = momentum
        self.속도 = {}

    def update(self, params, grads):
        for k in params:
            if k not in self.속도:
                self.속도[k] = np.zeros_like(params[k])
            params[k] -= self.속도[k]
            self.속도[k] = self.momentum * self.속도[k] - self.lr * grads[k]
