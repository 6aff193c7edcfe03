# /// variant
# exercise = "Momentum"
# mistakes = ["The dict of velocities is empty at the first update, so that self.v[key] raises a KeyError."]
# ///
class Momentum:
    def __init__(self, lr=0.01, momentum=0.9):
        self.lr = lr
        self.momentum = momentum
        self.v = {}

    def update(self, params, grads):
        for key in params:
            self.v[key] = self.momentum * self.v[key] - self.lr * grads[key]
            params[key] += self.v[key]
