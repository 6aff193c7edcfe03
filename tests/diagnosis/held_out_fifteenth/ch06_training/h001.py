# /// variant
# exercise = "Momentum"
# mistakes = ["The velocities are None and never made a dict, so that self.v[key] stops with TypeError."]
# ///
class Momentum:
    def __init__(self, lr=0.01, momentum=0.9):
        self.lr = lr
        self.momentum = momentum
        self.v = None

    def update(self, params, grads):
        for key in params.keys():
            self.v[key] = self.momentum * self.v[key] - self.lr * grads[key]
            params[key] += self.v[key]
